#include "app/models/signals_model.h"

#include "app/text/dates.h"
#include "app/text/labels.h"

namespace kt::app {

using text::qt;

SignalItem SignalItem::of(const ledger::SignalRow& row, LocalDate today) {
    SignalItem item;
    item.record_id = qt(row.id.text());
    item.client_id = qt(row.client.text());
    item.client_name = qt(row.client_name);
    item.text = qt(row.text);
    item.source = qt(row.source);
    item.source_label = item.source;
    item.urgency = qt(row.urgency);
    const auto& spec = *care::find_kind(care::Kind::Signal);
    item.urgency_label = text::code_label(*spec.field("urgency"), row.urgency);
    if (row.observed_on)
        item.observed_on = *row.observed_on == today ? text::due(today, today) : text::day(*row.observed_on);
    return item;
}

SignalsModel::SignalsModel(QObject* parent) : ListModel(std::make_unique<RowModel<SignalItem>>(), parent) {
}

bool SignalsModel::concerns(const ledger::Changes& changes) const {
    return !changes.dossiers.empty();
}

void SignalsModel::fetch(const std::string&) {
    query<SignalItem>([today = text::local_day(session()->desk().clock().now())](
                          ledger::Ledger& ledger) -> Result<ledger::Page<SignalItem>> {
        KT_TRY(const auto rows, ledger.open_signals(100));
        return whole_of<SignalItem>(rows, today);
    });
}

} // namespace kt::app
