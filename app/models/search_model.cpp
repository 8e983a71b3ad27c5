#include "app/models/search_model.h"

#include "app/text/labels.h"

namespace kt::app {

using text::qt;

namespace {

/// The dossiers of which more than the name was found.
std::vector<ClientId> dossiers_found(const std::vector<ledger::SearchRow>& rows) {
    std::vector<ClientId> out;
    for (const ledger::SearchRow& row : rows)
        if (row.kind != static_cast<std::uint16_t>(care::Kind::Client) &&
            std::ranges::find(out, row.client) == out.end())
            out.push_back(row.client);
    return out;
}

} // namespace

SearchItem SearchItem::of(const ledger::SearchRow& row) {
    SearchItem item;
    item.client_id = qt(row.client.text());
    item.record_id = qt(row.record.text());
    item.client_name = qt(row.client_name);
    if (const auto* spec = care::find_kind(static_cast<care::Kind>(row.kind))) item.kind = qt(spec->name);
    item.kind_label = text::kind_label(row.kind);
    item.snippet = qt(row.snippet);
    return item;
}

SearchModel::SearchModel(QObject* parent) : ListModel(std::make_unique<RowModel<SearchItem>>(), parent) {
    connect(this, &SearchModel::filterChanged, this, &ListModel::reload);
}

void SearchModel::setWords(const QString& words) {
    if (words == words_) return;
    words_ = words;
    emit filterChanged();
}

bool SearchModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

void SearchModel::fetch(const std::string&) {
    query<SearchItem>(
        [words = text::plain(words_.trimmed())](ledger::Ledger& ledger) -> Result<ledger::Page<SearchItem>> {
            std::vector<SearchItem> items;
            if (words.empty()) return whole(std::move(items));
            KT_TRY(const auto rows, ledger.search(words, 50));
            KT_CHECK(ledger.note_found(dossiers_found(rows)));
            for (const auto& row : rows)
                items.push_back(SearchItem::of(row));
            return whole(std::move(items));
        });
}

} // namespace kt::app
