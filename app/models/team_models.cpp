#include "app/models/team_models.h"

#include "app/models/record_reader.h"
#include "core/care/care_team.h"

namespace kt::app {

namespace {

bool is_central(const ledger::Record& record, const Names& names) {
    if (names.central_contact.none()) return false;
    return names.central_contact == record.id ||
           names.central_contact == record.shown(care::participant::member).id<RecordId>();
}

} // namespace

ParticipantItem ParticipantItem::of(const ledger::Record& record, const Names& names) {
    namespace f = care::participant;
    const RecordReader read(record, names);
    ParticipantItem item;
    item.take(read);
    item.name = read.text(f::name);
    item.role = read.text(f::role);
    item.role_label = read.label(f::role);
    item.profession_label = read.label(f::profession);
    item.organisation = read.text(f::organisation);
    item.phone = read.text(f::phone);
    item.email = read.text(f::email);
    item.reachable = read.text(f::reachable);
    item.deputy = read.text(f::deputy);
    item.relation = read.text(f::relation);
    item.member_id = read.reference(f::member);
    item.may_be_called = read.yes(f::may_be_called);
    item.central = is_central(record, names);
    return item;
}

DossierParticipants::DossierParticipants(QObject* parent)
    : DossierList(std::make_unique<RowModel<ParticipantItem>>(), parent) {
}

void DossierParticipants::fetch(const std::string&) {
    records<ParticipantItem>(care::Kind::Participant, [](const ParticipantItem& a, const ParticipantItem& b) {
        return a.central && !b.central;
    });
}

} // namespace kt::app
