// Keys follow consent and membership: who has no ground holds no key of what is written, on any device, in any order.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/consent.h"
#include "core/care/mda.h"
#include "core/care/safety_reader.h"
#include "core/care/signal.h"
#include "core/care/team.h"
#include "tests/support/dossier.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Compartment;
using care::Ground;
using care::Kind;
using care::Role;

namespace {

void withdraw(Ledger& at, const ClientId& client, const RecordId& record) {
    must(at.commit(edit(client, Kind::Consent, {{care::consent::withdrawn_on, LocalDate{20'610}}}, record)));
}

void seat(Ledger& at, const ClientId& client, const MemberId& member) {
    namespace f = care::participant;
    must(at.commit(edit(client, Kind::Participant, {{f::role, "professional"}, {f::name, "X"}, {f::member, member}})));
}

bool reads(Ledger& at, const RecordId& record) {
    const auto found = at.record(record);
    return found || found.code() != Errc::NotFound;
}

const ledger::AccessRow* row_of(const std::vector<ledger::AccessRow>& rows, const MemberId& member, Compartment theme) {
    for (const ledger::AccessRow& row : rows)
        if (row.member == member && row.theme == theme) return &row;
    return nullptr;
}

Edit removal(const MemberId& member, const DeviceId& device, Instant now) {
    return {{},
            {change(Kind::Member, {{care::member::left_on, LocalDate{20'600}}, {care::member::admin, false}},
                    id_cast<RecordId>(member)),
             change(Kind::Device, {{care::device::revoked_at, now}, {care::device::revoked_why, "uit dienst"}},
                    id_cast<RecordId>(device))}};
}

} // namespace

TEST_CASE("a yes gives the key, taking it back ends it, and what was received is told") {
    TestTeam team(60, Role::GeneralPractitioner);
    Ledger& gp = team[0];
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    const MemberId yilmaz = social.identity().member;
    const ClientId id = new_client(gp);
    seat(gp, id, yilmaz);
    seat(gp, id, nurse.identity().member);
    const RecordId first = finding(gp, id, "ziet slecht");
    team.settle();
    CHECK(must(social.client(id)).name == "mevrouw G. Willemsen-Otten");
    CHECK_FALSE(reads(social, first));
    CHECK(reads(nurse, first));

    const RecordId yes = consent(gp, id, yilmaz, "medical");
    team.settle();
    CHECK(reads(social, first)); // what the consent covers, also from before
    CHECK(row_of(must(gp.access(id)), yilmaz, Compartment::Medical)->ground == Ground::Consent);

    withdraw(nurse, id, yes);
    const RecordId after = finding(nurse, id, "incontinent");
    team.settle();
    const RecordId later = finding(gp, id, "nieuwe medicatie");
    team.settle();
    CHECK(reads(gp, after));
    CHECK(reads(nurse, later));
    for (const RecordId& secret : {after, later})
        CHECK_FALSE(reads(social, secret));
    CHECK(reads(social, first)); // and the screen says so:
    const auto rows = must(gp.access(id));
    const auto* row = row_of(rows, yilmaz, Compartment::Medical);
    REQUIRE(row != nullptr);
    CHECK(row->ground == Ground::None);
    CHECK(row->received);
    CHECK_FALSE(row->receives);
    // She carries what she cannot open.
    CHECK(must(social.have()) == must(gp.have()));
    CHECK(must(social.verify()).holes == 2);
    CHECK(must(social.missing_bodies(10)).empty());
    CHECK(must(gp.state_hash()) == must(nurse.state_hash()));
    for (const auto& pending : must(gp.pending()))
        CHECK(pending.entries == 0);
}

TEST_CASE("who has no key of a theme records a consent for it, and who has one gives it") {
    TestTeam team(61, Role::GeneralPractitioner);
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    Ledger& welfare = team.add(Role::WelfareWorker, "De Boer");
    const ClientId id = new_client(team[0]);
    seat(team[0], id, social.identity().member);
    const RecordId secret = finding(team[0], id, "ziet slecht");
    team.settle();
    CHECK(welfare.client(id).code() == Errc::NotFound); // not around this client
    (void)consent(social, id, welfare.identity().member, "medical");
    team.settle();
    team.settle();
    CHECK(reads(welfare, secret));
    CHECK(must(welfare.client(id)).name == "mevrouw G. Willemsen-Otten");
    CHECK_FALSE(reads(social, secret));
    // Her own yes is worth nothing.
    (void)consent(social, id, social.identity().member, "medical");
    team.settle();
    team.settle();
    CHECK_FALSE(reads(social, secret));
}

TEST_CASE("a no closes a theme for who treats; the team being formed closes the dossier for who is no part of it") {
    TestTeam team(62, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& physio = team.add(Role::Physiotherapist, "Smit");
    team.settle();
    const ClientId id = new_client(team[0]);
    const RecordId first = finding(team[0], id, "ziet slecht");
    team.settle();
    CHECK(reads(physio, first)); // nobody is around the client yet
    (void)consent(team[0], id, nurse.identity().member, "medical", false);
    const RecordId second = finding(team[0], id, "valt");
    team.settle();
    CHECK_FALSE(reads(nurse, second));
    CHECK(reads(physio, second));
    seat(team[0], id, team[0].identity().member);
    seat(team[0], id, nurse.identity().member);
    const RecordId third = finding(team[0], id, "duizelig");
    team.settle();
    CHECK_FALSE(reads(physio, third));
    CHECK_FALSE(reads(nurse, third));
    must(team[0].commit(edit(id, Kind::Client, {{care::client::phone, "0612345678"}}, id_cast<RecordId>(id))));
    team.settle();
    CHECK(must(nurse.record(id_cast<RecordId>(id))).shown(care::client::phone).text() == "0612345678");
    CHECK(must(physio.record(id_cast<RecordId>(id))).shown(care::client::phone).null());
}

TEST_CASE("the safety theme is its author's alone until readers are named") {
    TestTeam team(63, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& other = team.add(Role::CaseManager, "Schoenmaker");
    team.settle();
    const ClientId id = new_client(nurse);
    const RecordId sign = must(nurse.commit(edit(id, Kind::Signal,
                                                 {{care::signal::text, "blauwe plekken"},
                                                  {care::signal::source, "huisbezoek"},
                                                  {care::signal::safety, true}})))
                              .records.at(0);
    (void)consent(nurse, id, other.identity().member, "safety");
    team.settle();
    CHECK_FALSE(reads(team[0], sign));
    CHECK_FALSE(reads(other, sign));
    namespace reader = care::safety_reader;
    const RecordId named =
        must(nurse.commit(edit(id, Kind::SafetyReader,
                               {{reader::member, team[0].identity().member}, {reader::why, "meldcode stap 2"}})))
            .records.at(0);
    team.settle();
    CHECK(reads(team[0], sign));
    CHECK_FALSE(reads(other, named)); // nor can others see that readers were named
    must(nurse.commit(edit(id, Kind::SafetyReader, {{care::field_removed, true}}, named)));
    const RecordId next = must(nurse.commit(edit(id, Kind::Signal,
                                                 {{care::signal::text, "opnieuw"},
                                                  {care::signal::source, "huisbezoek"},
                                                  {care::signal::safety, true}})))
                              .records.at(0);
    team.settle();
    CHECK_FALSE(reads(team[0], next));
}

TEST_CASE("a consent ends with its last day, and a stand-in reads while standing in") {
    TestTeam team(64, Role::GeneralPractitioner);
    Ledger& social = team.add(Role::SocialWorker, "Yilmaz");
    team.settle();
    const ClientId id = new_client(team[0]);
    seat(team[0], id, social.identity().member);
    const LocalDate today{static_cast<std::int32_t>(team.clock.now().ms / 86'400'000)};
    namespace f = care::consent;
    must(team[0].commit(edit(id, Kind::Consent,
                             {{f::party, social.identity().member},
                              {f::compartment, "medical"},
                              {f::answer, "yes"},
                              {f::until, LocalDate{today.days + 1}}})));
    const RecordId during = finding(team[0], id, "ziet slecht");
    team.settle();
    CHECK(reads(social, during));
    team.clock.advance_ms(2 * 86'400'000);
    CHECK_FALSE(must(team[0].renew_keys(10)));
    CHECK_FALSE(row_of(must(team[0].access(id)), social.identity().member, Compartment::Medical)->receives);
    const RecordId after = finding(team[0], id, "valt");
    team.settle();
    CHECK_FALSE(reads(social, after));

    Ledger& cover = team.add(Role::SocialWorker, "Peters");
    team.settle();
    CHECK(cover.client(id).code() == Errc::NotFound);
    namespace a = care::absence;
    must(team[0].commit(edit({}, Kind::Absence,
                             {{a::member, social.identity().member},
                              {a::from, LocalDate{today.days}},
                              {a::until, LocalDate{today.days + 9}},
                              {a::cover, cover.identity().member}})));
    team.settle();
    CHECK(must(cover.client(id)).name == "mevrouw G. Willemsen-Otten");
}

TEST_CASE("who is removed can open nothing that is written afterwards, of no space") {
    TestTeam team(65, Role::GeneralPractitioner);
    Ledger& gone = team.add(Role::DistrictNurse, "Hendriks");
    Ledger& stays = team.add(Role::PracticeNurse, "Bos");
    const ClientId id = new_client(team[0]);
    const RecordId before = finding(team[0], id, "ziet slecht");
    team.settle();
    CHECK(must(team[0].dossiers_on(gone.device())) == std::vector<ClientId>{id});
    must(team[0].commit(removal(gone.identity().member, gone.device(), team.clock.now())));
    const RecordId after = finding(team[0], id, "valt");
    (void)send_all(team[0], stays);
    const RecordId elsewhere = finding(stays, id, "duizelig");
    must(stays.commit(
        edit({}, Kind::Conference,
             {{care::conference::starts_at, WallTime{LocalDate{20'700}, 600, "Europe/Amsterdam"}.text()}})));
    (void)send_all(stays, team[0]);
    CHECK(team[0].peer_of(gone.box_keys().pub).code() == Errc::PeerUnknown);
    // The removed device gets at everything that was ever sent, and holds all keys it was ever given.
    (void)send_all(team[0], gone);
    CHECK(must(gone.have()) == must(team[0].have()));
    CHECK(reads(gone, before));
    for (const RecordId& record : {after, elsewhere})
        CHECK_FALSE(reads(gone, record));
    CHECK(must(gone.records({}, Kind::Conference, false)).empty());
    CHECK(must(stays.records({}, Kind::Conference, false)).size() == 1);
    CHECK(reads(stays, after));
    CHECK(reads(team[0], elsewhere));
    // Who comes after gets the keys of now.
    Ledger& late = team.add(Role::DistrictNurse, "De Wit");
    (void)send_all(team[0], late);
    CHECK(reads(late, elsewhere));
    CHECK(must(late.records({}, Kind::Conference, false)).size() == 1);
    CHECK(must(late.state_hash()) == must(team[0].state_hash()));
}

TEST_CASE("a removed device that comes back with edits is set apart, the same everywhere, whatever came first") {
    for (const bool knew_later : {false, true}) {
        INFO((knew_later ? "edits first" : "removal first"));
        TestTeam team(66, Role::GeneralPractitioner);
        Ledger& lost = team.add(Role::DistrictNurse, "Hendriks");
        Ledger& other = team.add(Role::PracticeNurse, "Bos");
        const ClientId id = new_client(team[0]);
        team.settle();
        const RecordId early = finding(lost, id, "gezien voor het verlies");
        (void)send_all(lost, team[0]);
        const RecordId late = finding(lost, id, "zes maanden later");
        must(lost.commit(edit(id, Kind::Client, {{care::client::phone, "0611111111"}}, id_cast<RecordId>(id))));
        if (knew_later) (void)send_all(lost, other);
        must(team[0].commit(removal(lost.identity().member, lost.device(), team.clock.now())));
        (void)send_all(team[0], other);
        if (!knew_later) (void)send_all(lost, other);
        (void)send_all(other, team[0]);
        (void)send_all(team[0], other);
        for (Ledger* here : {&team[0], &other}) {
            CHECK(reads(*here, early));
            CHECK_FALSE(reads(*here, late));
            CHECK(must(here->record(id_cast<RecordId>(id))).shown(care::client::phone).null());
            (void)must(here->verify());
        }
        CHECK(must(team[0].state_hash()) == must(other.state_hash()));
        // The coordinator lets it count after all.
        must(team[0].commit(edit({}, Kind::Device, {{care::device::cut, 99}}, id_cast<RecordId>(lost.device()))));
        (void)send_all(team[0], other);
        for (Ledger* here : {&team[0], &other})
            CHECK(reads(*here, late));
        CHECK(must(team[0].state_hash()) == must(other.state_hash()));
    }
}

TEST_CASE("two admins who remove each other while apart, and an addition meanwhile: one result in any order") {
    for (const bool junior_first : {false, true}) {
        TestTeam team(67, Role::GeneralPractitioner);
        Ledger& b = team.add(Role::CaseManager, "Yilmaz");
        Ledger& c = team.add(Role::DistrictNurse, "Hendriks");
        must(team[0].commit(
            edit({}, Kind::Member, {{care::member::admin, true}}, id_cast<RecordId>(b.identity().member))));
        const ClientId id = new_client(team[0]);
        team.settle();
        must(team[0].commit(removal(b.identity().member, b.device(), team.clock.now())));
        must(b.commit(removal(team[0].identity().member, team[0].device(), team.clock.now())));
        Ledger& accomplice = team.add(Role::DistrictNurse, "Smokkelaar", 1);
        (void)finding(b, id, "van de verwijderde");
        const RecordId good = finding(team[0], id, "van wie blijft");
        if (junior_first) (void)send_all(b, c);
        (void)send_all(team[0], c);
        if (!junior_first) (void)send_all(b, c);

        (void)send_all(c, team[0]);
        (void)send_all(team[0], c);
        CHECK(reads(c, good));
        CHECK(must(c.state_hash()) == must(team[0].state_hash()));
        CHECK(team[0].peer_of(accomplice.box_keys().pub).code() == Errc::PeerUnknown);
        CHECK(c.peer_of(accomplice.box_keys().pub).code() == Errc::PeerUnknown);
        for (const auto& member : must(c.members()))
            CHECK(member.admin == (member.id == team[0].identity().member));
        for (Ledger* here : {&team[0], &c})
            (void)must(here->verify());
    }
}

TEST_CASE("the last admin cannot go") {
    TestTeam team(68);
    Ledger& b = team.add(Role::DistrictNurse, "Hendriks");
    team.settle();
    const auto me = id_cast<RecordId>(team[0].identity().member);
    CHECK(team[0].commit(edit({}, Kind::Member, {{care::member::admin, false}}, me)).code() == Errc::LastAdmin);
    CHECK(team[0]
              .commit(edit({}, Kind::Device, {{care::device::revoked_at, team.clock.now()}},
                           id_cast<RecordId>(team[0].device())))
              .code() == Errc::LastAdmin);
    must(team[0].commit(edit({}, Kind::Member, {{care::member::admin, true}}, id_cast<RecordId>(b.identity().member))));
    must(team[0].commit(edit({}, Kind::Member, {{care::member::admin, false}}, me)));
    team.settle();
    CHECK(b.welcome({{"X", Role::Other, ""}, "x", {}, {}}));
    CHECK(team[0].welcome({{"X", Role::Other, ""}, "x", {}, {}}).code() == Errc::NotAllowed);
}

TEST_CASE("another role opens and closes what goes with it") {
    TestTeam team(70, Role::GeneralPractitioner);
    Ledger& other = team.add(Role::SocialWorker, "Smit");
    team.settle();
    const ClientId id = new_client(team[0]);
    const RecordId first = finding(team[0], id, "ziet slecht");
    team.settle();
    CHECK_FALSE(reads(other, first));
    const auto role_of_other = [&](std::string_view role) {
        must(team[0].commit(
            edit({}, Kind::Member, {{care::member::role, role}}, id_cast<RecordId>(other.identity().member))));
        team.settle();
    };
    role_of_other("district_nurse");
    CHECK(reads(other, first));
    CHECK(must(other.client(id)).name == "mevrouw G. Willemsen-Otten");
    role_of_other("social_worker");
    const RecordId second = finding(team[0], id, "valt");
    team.settle();
    CHECK_FALSE(reads(other, second));
}

TEST_CASE("who lets many in does not look at every dossier again") {
    TestTeam team(71, Role::GeneralPractitioner);
    const ClientId id = new_client(team[0]);
    Ledger& nurse = team.add(Role::DistrictNurse, "Hendriks");
    team.settle();
    const auto before = must(nurse.have()).at(team[0].device());
    (void)team.add(Role::PracticeNurse, "Bos");
    team.settle();
    const auto after_welcome = must(team[0].have()).at(team[0].device());
    must(team[0].commit(edit(id, Kind::Client, {{care::client::phone, "0612345678"}}, id_cast<RecordId>(id))));
    // One op and no grants: nobody lacks a key, nobody has one too many.
    CHECK(must(team[0].have()).at(team[0].device()) == after_welcome + 1);
    CHECK(after_welcome > before);
    CHECK_FALSE(must(nurse.have()).contains(nurse.device()));
}
