// A theme that is not shared further, and how long a dossier is kept, in a ledger.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/contact.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "core/ledger/closing.h"
#include "core/ledger/derive.h"
#include "core/ledger/hearing.h"
#include "core/ledger/rights.h"
#include "tests/support/dossier.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Compartment;
using care::Kind;
using care::Role;

namespace {

const LocalDate today{20'500};

RecordId restriction_case(Ledger& at, const ClientId& client, std::string_view theme) {
    namespace f = care::rights_case;
    return must(at.commit(edit(client, Kind::RightsCase,
                               {{f::right, Value("restriction")}, {f::asked_on, today}, {f::theme, Value(theme)}})))
        .records.at(0);
}

RecordId yes(Ledger& at, const ClientId& client, const MemberId& party) {
    namespace f = care::consent;
    return must(at.commit(edit(client, Kind::Consent,
                               {{f::party, party},
                                {f::compartment, "medical"},
                                {f::answer, "yes"},
                                {f::given_how, "spoken"},
                                {f::given_on, today}})))
        .records.at(0);
}

} // namespace

TEST_CASE("what is restricted gets no new reader, by consent, seat or invitation, until it is lifted") {
    TestTeam team(80, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    const ClientId id = new_client(gp);
    const RecordId before = finding(gp, id, "ziet slecht");
    team.settle();
    CHECK(nurse.record(before).ok());
    must(gp.commit(must(ledger::restrict_edit(gp, id, restriction_case(gp, id, "medical"), today))));
    CHECK(must(ledger::restricted(gp, id)).size() == 1);
    team.settle();
    yes(gp, id, social.identity().member);
    Ledger& newcomer = team.add(Role::ElderlyCarePhysician, "Veenstra");
    const RecordId after = finding(nurse, id, "nieuwe bril");
    team.settle();
    CHECK(gp.record(after).ok());
    CHECK(nurse.record(after).ok());
    for (Ledger* one : {&social, &newcomer})
        for (const RecordId& secret : {before, after})
            CHECK_FALSE(one->record(secret).ok());
    // Who does not read it cannot lift it, whatever is written.
    namespace f = care::restriction;
    const auto standing = must(ledger::restricted(gp, id));
    (void)social.commit(edit(id, Kind::Restriction, {{f::theme, Value("medical")}, {f::lifted_on, today}}));
    team.settle();
    CHECK_FALSE(social.record(after).ok());
    must(gp.commit(must(ledger::lift_edit(gp, id, standing.at(0).record, today))));
    team.settle();
    CHECK(social.record(after).ok()); // the client's yes counts again
    CHECK(newcomer.record(after).ok());
}

TEST_CASE("nobody hears in a meeting what is kept from his devices") {
    TestTeam team(82, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    const ClientId id = new_client(gp);
    for (const Ledger* one : {&gp, &nurse})
        must(gp.commit(edit(id, Kind::Participant,
                            {{care::participant::role, "professional"},
                             {care::participant::name, "X"},
                             {care::participant::member, one->identity().member}})));
    finding(gp, id, "ziet slecht");
    const auto heard = [&](const Ledger& of, Role role) {
        std::vector<care::Facts> dossier;
        for (const auto& record : must(gp.records(id, std::nullopt)))
            dossier.push_back(ledger::facts_of(record));
        const care::Attendee who{of.identity().member, role, {}};
        const auto themes = ledger::hears(who, dossier, must(ledger::readable(gp, id)), today);
        return std::ranges::count(themes, care::Compartment::Medical) == 1;
    };
    CHECK(heard(nurse, Role::DistrictNurse));
    Ledger& late = team.add(Role::DistrictNurse, "Veenstra");
    team.settle();
    must(gp.commit(must(ledger::restrict_edit(gp, id, restriction_case(gp, id, "medical"), today))));
    must(gp.commit(edit(id, Kind::Participant,
                        {{care::participant::role, "professional"},
                         {care::participant::name, "Y"},
                         {care::participant::member, late.identity().member}})));
    CHECK(heard(nurse, Role::DistrictNurse));
    CHECK_FALSE(heard(late, Role::DistrictNurse)); // at the table, and treats; the client wanted it shared no further
    // A yes that its own party wrote down gives no key, and opens no ears.
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    must(gp.commit(edit(id, Kind::Participant,
                        {{care::participant::role, "professional"},
                         {care::participant::name, "Z"},
                         {care::participant::member, social.identity().member}})));
    team.settle();
    yes(social, id, social.identity().member);
    team.settle();
    CHECK_FALSE(heard(social, Role::SocialWorker));
}

TEST_CASE("the case of a restriction is done with it, and a second one has nothing to do") {
    TestTeam team(81, Role::GeneralPractitioner);
    const ClientId id = new_client(team[0]);
    finding(team[0], id, "ziet slecht");
    const RecordId asked = restriction_case(team[0], id, "medical");
    must(team[0].commit(must(ledger::restrict_edit(team[0], id, asked, today))));
    const auto record = must(team[0].record(asked));
    CHECK(record.shown(care::rights_case::decision) == Value("granted"));
    CHECK(record.shown(care::rights_case::done_on).date() == today);
    CHECK(ledger::restrict_edit(team[0], id, asked, today).code() == Errc::NothingToSave);
    CHECK(ledger::lift_edit(team[0], id, asked, today).code() == Errc::NotFound);
}

TEST_CASE("a dossier is kept from its last content on, and a telephone number is none") {
    TestTeam team(82, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    const ClientId id = new_client(gp);
    finding(gp, id, "ziet slecht");
    const auto before = must(ledger::last_changes(gp, id));
    team.clock.advance_ms(std::int64_t{400} * 24 * 3'600'000);
    must(gp.commit(edit(id, Kind::Client, {{care::client::phone, "0999-100100"}}, id_cast<RecordId>(id))));
    CHECK(must(ledger::last_changes(gp, id)) == before);
    must(gp.note_access(id, "read", "dossier"));
    CHECK(must(ledger::last_changes(gp, id)).at(care::Retention::Treatment) == before.at(care::Retention::Treatment));
    const auto closed = must(ledger::close_edit(gp, id, {"died", today, false}));
    must(gp.commit(closed));
    const auto until = must(gp.record(id_cast<RecordId>(id))).shown(care::client::keep_until).date();
    CHECK(until == care::kept_until(care::Retention::Treatment, before.at(care::Retention::Treatment)));
    finding(gp, id, "nagekomen uitslag");
    CHECK(must(ledger::last_changes(gp, id)).at(care::Retention::Treatment) > before.at(care::Retention::Treatment));
}
