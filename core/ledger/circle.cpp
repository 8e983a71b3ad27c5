#include "core/ledger/circle.h"

#include "core/care/care_team.h"
#include "core/care/consent.h"

#include <algorithm>

namespace kt::ledger {

namespace {

using care::Kind;

Result<std::vector<RecordId>> seats_of(const Ledger& ledger, const ClientId& client, const MemberId& member) {
    std::vector<RecordId> out;
    KT_TRY(const auto people, ledger.records(client, Kind::Participant));
    for (const Record& one : people)
        if (one.shown(care::participant::member).id<MemberId>() == member) out.push_back(one.id);
    return out;
}

Result<void> check_party(const Said& said) {
    if (said.party.none() && said.organisation.empty()) return fail(Errc::MissingField, "party");
    return {};
}

RecordChange answer_of(const Said& said, care::Compartment theme) {
    namespace f = care::consent;
    RecordChange out{Kind::Consent,
                     {},
                     {{f::compartment, Value(care::compartment_name(theme))},
                      {f::answer, Value(said.yes ? "yes" : "no")},
                      {f::given_on, Value(said.on)}}};
    if (said.party.none())
        out.set.push_back({f::party_name, Value(said.organisation)});
    else
        out.set.push_back({f::party, Value(id_cast<RecordId>(said.party))});
    if (!said.purpose.empty()) out.set.push_back({f::purpose, Value(said.purpose)});
    if (!said.how.empty()) out.set.push_back({f::given_how, Value(said.how)});
    if (!said.doctor_role.empty()) out.set.push_back({f::doctor_role, Value(said.doctor_role)});
    if (said.until) out.set.push_back({f::until, Value(*said.until)});
    return out;
}

bool is_about(const Record& consent, const Said& said) {
    namespace f = care::consent;
    return said.party.none() ? consent.shown(f::party_name).text() == said.organisation
                             : consent.shown(f::party).id<MemberId>() == said.party;
}

} // namespace

RecordChange as_participant(const MemberRow& who) {
    namespace f = care::participant;
    RecordChange out{Kind::Participant,
                     {},
                     {{f::role, Value("professional")},
                      {f::name, Value(who.name)},
                      {f::profession, Value(care::role_name(who.role))},
                      {f::member, Value(id_cast<RecordId>(who.id))}}};
    if (!who.organisation.empty()) out.set.push_back({f::organisation, Value(who.organisation)});
    if (!who.phone.empty()) out.set.push_back({f::phone, Value(who.phone)});
    if (!who.email.empty()) out.set.push_back({f::email, Value(who.email)});
    if (!who.reachable.empty()) out.set.push_back({f::reachable, Value(who.reachable)});
    return out;
}

Result<Edit> seat_edit(const Ledger& ledger, const ClientId& client, const MemberId& member) {
    KT_TRY(const auto members, ledger.members());
    const auto found = std::ranges::find(members, member, &MemberRow::id);
    if (found == members.end()) return fail(Errc::NotFound, "member");
    KT_TRY(const auto seats, seats_of(ledger, client, member));
    if (!seats.empty()) return fail(Errc::NothingToSave, "member");
    return Edit{client, {as_participant(*found)}};
}

Result<Edit> unseat_edit(const Ledger& ledger, const ClientId& client, const MemberId& member) {
    KT_TRY(const auto seats, seats_of(ledger, client, member));
    if (seats.empty()) return fail(Errc::NotFound, "member");
    Edit out{client, {}};
    for (const RecordId& seat : seats)
        out.records.push_back({Kind::Participant, seat, {{care::field_removed, Value(true)}}});
    return out;
}

Result<Edit> consent_edit(const Said& said, const ClientId& client) {
    KT_CHECK(check_party(said));
    if (said.themes.empty()) return fail(Errc::MissingField, "compartment");
    Edit out{client, {}};
    for (const care::Compartment theme : said.themes)
        out.records.push_back(answer_of(said, theme));
    return out;
}

Result<Edit> withdraw_edit(const Ledger& ledger, const ClientId& client, const Said& said) {
    namespace f = care::consent;
    KT_CHECK(check_party(said));
    Edit out{client, {}};
    KT_TRY(const auto consents, ledger.records(client, Kind::Consent));
    for (const Record& one : consents) {
        const auto theme = care::find_compartment(one.shown(f::compartment).text());
        const bool named = said.themes.empty() || (theme && std::ranges::count(said.themes, *theme) != 0);
        if (!named || !is_about(one, said) || one.shown(f::answer).text() == "no" || one.shown(f::withdrawn_on).date())
            continue;
        out.records.push_back({Kind::Consent, one.id, {{f::withdrawn_on, Value(said.on)}}});
    }
    Said no = said;
    no.yes = false;
    no.until.reset();
    if (said.themes.empty()) out.records.push_back(answer_of(no, care::Compartment::General));
    if (out.records.empty())
        for (const care::Compartment theme : said.themes)
            out.records.push_back(answer_of(no, theme));
    return out;
}

} // namespace kt::ledger
