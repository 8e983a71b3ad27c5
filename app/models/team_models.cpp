#include "app/models/team_models.h"

#include "app/models/record_reader.h"
#include "app/text/reach.h"
#include "core/care/care_team.h"

namespace kt::app {

namespace {

bool is_central(const ledger::Record& record, const Names& names) {
    if (names.central_contact.none()) return false;
    return names.central_contact == record.id ||
           names.central_contact == record.shown(care::participant::member).id<RecordId>();
}

} // namespace

namespace {

/// Until when somebody is away today; nothing for who is there, an open end for who does not say.
std::optional<std::optional<LocalDate>> away_until(const ledger::Record& record, const Names& names) {
    namespace f = care::participant;
    const auto member = record.shown(f::member).id<MemberId>();
    if (const care::Away* away = care::away_on(names.away, member, names.today)) return away->until;
    const auto from = record.shown(f::away_from).date();
    const auto until = record.shown(f::away_until).date();
    if (from && *from <= names.today && (!until || names.today <= *until)) return until;
    return std::nullopt;
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
    item.call_order = read.number(f::call_order);
    if (const auto until = away_until(record, names)) item.away_text = text::away_text(*until);
    return item;
}

DossierParticipants::DossierParticipants(QObject* parent)
    : DossierList(std::make_unique<RowModel<ParticipantItem>>(), parent) {
}

void DossierParticipants::fetch(const std::string&) {
    records<ParticipantItem>(care::Kind::Participant, [](const ParticipantItem& a, const ParticipantItem& b) {
        const auto place = [](const ParticipantItem& one) {
            constexpr int unset = 1'000'000;
            return std::tuple(!one.central, one.role == QLatin1String("client"),
                              one.call_order > 0 ? one.call_order : unset, one.role != QLatin1String("professional"));
        };
        return place(a) < place(b);
    });
}

} // namespace kt::app
