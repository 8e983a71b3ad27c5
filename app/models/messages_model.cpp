#include "app/models/messages_model.h"

#include "app/models/follow_models.h"

namespace kt::app {

using text::qt;

NewMessagesModel::NewMessagesModel(QObject* parent) : ListModel(std::make_unique<RowModel<NewMessageItem>>(), parent) {
}

bool NewMessagesModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

void NewMessagesModel::fetch(const std::string&) {
    query<NewMessageItem>(
        [&clock = session()->desk().worker()->clock()](ledger::Ledger& ledger) -> Result<ledger::Page<NewMessageItem>> {
            constexpr std::size_t most = 50;
            KT_TRY(const auto rows, ledger.unread(most));
            std::vector<NewMessageItem> items;
            if (rows.empty()) return whole(std::move(items));
            KT_TRY(const auto names, Names::of(ledger, {}, clock));
            for (const auto& row : rows) {
                KT_TRY(const auto record, ledger.record(row.id));
                const auto message = MessageItem::of(record, names);
                items.push_back({qt(row.id.text()), qt(row.client.text()), qt(row.client_name), message.words,
                                 message.by, message.at});
            }
            return whole(std::move(items));
        });
}

} // namespace kt::app
