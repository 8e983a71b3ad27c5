#include "app/models/pending_model.h"

#include "app/text/dates.h"

namespace kt::app {

using text::qt;

PendingItem PendingItem::of(const ledger::PendingRow& row, Instant now) {
    PendingItem item;
    item.member_id = qt(row.member.text());
    item.member_name = qt(row.member_name);
    item.changes = static_cast<int>(row.entries);
    item.changes_text = text::changes(row.entries);
    if (row.last_contact) item.last_contact = text::ago(*row.last_contact, now);
    item.acknowledged = row.entries == 0;
    return item;
}

PendingModel::PendingModel(QObject* parent) : ListModel(std::make_unique<RowModel<PendingItem>>(), parent) {
}

void PendingModel::setWaitingOnly(bool waiting_only) {
    if (waiting_only == waiting_only_) return;
    waiting_only_ = waiting_only;
    emit filterChanged();
    reload();
}

bool PendingModel::concerns(const ledger::Changes& changes) const {
    return !changes.none();
}

void PendingModel::fetch(const std::string&) {
    query<PendingItem>([now = session()->desk().clock().now(),
                        waiting = waiting_only_](ledger::Ledger& ledger) -> Result<ledger::Page<PendingItem>> {
        KT_TRY(const auto rows, ledger.pending());
        std::vector<PendingItem> items;
        for (const auto& row : rows)
            if (!waiting || row.entries > 0) items.push_back(PendingItem::of(row, now));
        return whole(std::move(items));
    });
}

} // namespace kt::app
