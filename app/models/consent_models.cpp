#include "app/models/consent_models.h"

#include "app/models/record_reader.h"
#include "core/care/consent.h"

namespace kt::app {

namespace {

consent_stage::Stage stage_of(const ledger::Record& record, LocalDate today) {
    namespace f = care::consent;
    using consent_stage::Stage;
    const auto until = record.shown(f::until).date();
    if (!record.shown(f::withdrawn_on).null()) return Stage::Withdrawn;
    if (record.shown(f::answer).text() == "no") return Stage::Refused;
    return until && *until < today ? Stage::Ended : Stage::Given;
}

} // namespace

ConsentItem ConsentItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::consent;
    const RecordReader read(record, names);
    ConsentItem item;
    item.take(read);
    item.party = names.name_and_role(read.who(f::party));
    if (item.party.isEmpty()) item.party = read.text(f::party_name);
    item.theme = read.label(f::compartment);
    item.purpose = read.text(f::purpose);
    item.limits = read.text(f::limits);
    item.doctor_role = read.label(f::doctor_role);
    item.given_by = read.label(f::given_by);
    item.given_how = read.label(f::given_how);
    item.given_on = read.day(f::given_on);
    item.until = read.day(f::until);
    item.withdrawn_on = read.day(f::withdrawn_on);
    item.recorded_by = read.member(f::recorded_by);
    item.stage = stage_of(record, names.today);
    return item;
}

DossierConsents::DossierConsents(QObject* parent) : DossierList(std::make_unique<RowModel<ConsentItem>>(), parent) {
}

void DossierConsents::fetch(const std::string&) {
    records<ConsentItem>(care::Kind::Consent,
                         [](const ConsentItem& a, const ConsentItem& b) { return a.stage < b.stage; });
}

} // namespace kt::app
