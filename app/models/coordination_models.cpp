#include "app/models/coordination_models.h"

#include "app/models/record_reader.h"
#include "core/care/handover.h"

namespace kt::app {

StayItem StayItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::stay;
    const RecordReader read(record, names);
    StayItem item;
    item.take(read);
    item.type_label = read.label(f::type);
    item.place = read.text(f::place);
    item.phone = read.text(f::phone);
    item.from = read.day(f::from);
    item.until = read.day(f::until);
    item.lasts = !record.shown(f::until).date();
    if (item.lasts) {
        item.expected = read.due(f::expected_until);
        item.late = read.late(f::expected_until);
    }
    if (const auto from = record.shown(f::from).date()) item.since = from->days;
    return item;
}

DossierStays::DossierStays(QObject* parent) : DossierList(std::make_unique<RowModel<StayItem>>(), parent) {
}

void DossierStays::fetch(const std::string&) {
    records<StayItem>(care::Kind::Stay, [](const StayItem& a, const StayItem& b) {
        return std::tuple(a.lasts, a.since) > std::tuple(b.lasts, b.since);
    });
}

HandoverItem HandoverItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::handover;
    const RecordReader read(record, names);
    HandoverItem item;
    item.take(read);
    item.from_name = read.member(f::from);
    item.to_name = read.member(f::to);
    item.note = read.text(f::note);
    item.answer = read.text(f::answer);
    item.effective_on = read.day(f::effective_on);
    item.status = record.shown(f::status).null() ? QStringLiteral("offered") : read.text(f::status);
    item.status_label = text::code_label(*f::spec.field(f::status), text::plain(item.status));
    item.mine = item.status == QLatin1String("offered") && read.who(f::to) == names.me;
    item.informed_on = read.day(f::client_informed_on);
    item.untold = item.status == QLatin1String("accepted") && item.informed_on.isEmpty() && read.who(f::to) == names.me;
    return item;
}

DossierHandovers::DossierHandovers(QObject* parent) : DossierList(std::make_unique<RowModel<HandoverItem>>(), parent) {
}

void DossierHandovers::fetch(const std::string&) {
    records<HandoverItem>(care::Kind::Handover);
}

} // namespace kt::app
