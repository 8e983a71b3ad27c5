// A device that was ended learns it from whomever it meets, and that is all it learns; a last day ends access by
// itself.
#include "core/ledger/ended.h"

#include "core/care/client.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "core/ledger/leaving.h"
#include "tests/support/dossier.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
using ledger::OwnEnd;

namespace {

constexpr std::int64_t ms_per_day = 86'400'000;

Edit absence(const Ledger& of) {
    namespace f = care::absence;
    return edit({}, Kind::Absence, {{f::member, of.identity().member}, {f::from, LocalDate{20'600}}});
}

bool reads(Ledger& at, const RecordId& record) {
    return at.record(record).ok();
}

std::optional<OwnEnd> end_of(const TestTeam& team, Ledger& at) {
    auto& clock = const_cast<ManualClock&>(team.clock);
    return must(ledger::own_end(at, utc_day(clock.now())));
}

bool revoked(Ledger& at, const DeviceId& device) {
    const auto all = must(at.devices());
    return std::ranges::find(all, device, &ledger::DeviceRow::id)->revoked;
}

/// What a colleague's program tells a device that was ended and calls.
void say_farewell(Ledger& from, Ledger& to) {
    REQUIRE(must(from.ended_peer(to.box_keys().pub)) == to.device());
    for (const Bytes& bundle : must(from.farewell(to.device(), must(to.have()))))
        CHECK(must(to.admit(bundle)).rejected == 0);
}

} // namespace

TEST_CASE("a device that was ended is told so by any colleague, and hears nothing else") {
    TestTeam team(21);
    Ledger& bos = team.add(Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(Role::DistrictNurse, "Smit");
    const ClientId client = new_client(team[0]);
    const RecordId before = finding(team[0], client, "before");
    team.settle();
    REQUIRE(reads(smit, before));
    CHECK_FALSE(end_of(team, smit));
    CHECK(bos.ended_peer(smit.box_keys().pub).code() == Errc::PeerUnknown);
    CHECK(bos.farewell(smit.device(), must(smit.have())).code() == Errc::PeerUnknown);

    const RecordId unseen = finding(team[0], client, "written before its end, not exchanged");
    must(team[0].commit(must(ledger::revoke_edit(team[0], smit.device(), "bag stolen", team.clock.now()))));
    const RecordId after = finding(team[0], client, "after");
    const auto later = must(team[0].commit(absence(team[0])));
    meet(team[0], bos);
    CHECK(bos.peer_of(smit.box_keys().pub).code() == Errc::PeerUnknown);

    say_farewell(bos, smit);
    const auto end = end_of(team, smit);
    REQUIRE(end);
    CHECK(end->what == OwnEnd::What::Device);
    CHECK(end->by == "Founder");
    CHECK(end->why == "bag stolen");
    CHECK(end->at.has_value());
    for (const RecordId& closed : {unseen, after, later.records.at(0)})
        CHECK_FALSE(reads(smit, closed));
    // Once is enough, and nothing is told twice.
    CHECK(must(bos.farewell(smit.device(), must(smit.have()))).empty());
    // It stays so over a restart of everything derived, and is nobody else's end.
    must(smit.rebuild());
    CHECK(end_of(team, smit));
    CHECK_FALSE(end_of(team, bos));
}

TEST_CASE("who has not met the team yet is not ended") {
    TestTeam team(22);
    Ledger& smit = team.add(Role::DistrictNurse, "Smit");
    CHECK_FALSE(end_of(team, smit));
    (void)send_all(team[0], smit);
    CHECK_FALSE(end_of(team, smit));
}

TEST_CASE("a last day that lies ahead ends keys, exchange and device on that day, though nobody does anything") {
    TestTeam team(23);
    Ledger& bos = team.add(Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(Role::DistrictNurse, "Smit");
    const ClientId client = new_client(team[0]);
    team.settle();
    const LocalDate day = utc_day(team.clock.now()).plus_days(2);
    must(team[0].commit(
        edit({}, Kind::Member, {{care::member::left_on, Value(day)}}, id_cast<RecordId>(smit.identity().member))));
    team.settle();

    // Until then nothing is different.
    team.clock.advance_ms(ms_per_day);
    const RecordId last = finding(bos, client, "the day before");
    team.settle();
    CHECK(reads(smit, last));
    CHECK(must(bos.peer_of(smit.box_keys().pub)) == smit.device());
    CHECK_FALSE(end_of(team, smit));

    // The day comes while the programs run.
    team.clock.advance_ms(ms_per_day);
    const RecordId closed = finding(bos, client, "on the day");
    const auto meeting = must(bos.commit(absence(bos)));
    CHECK(bos.peer_of(smit.box_keys().pub).code() == Errc::PeerUnknown);
    team.settle(); // even who hands it on to him all the same
    CHECK(reads(team[0], closed));
    CHECK_FALSE(reads(smit, closed));
    CHECK_FALSE(reads(smit, meeting.records.at(0)));
    const auto end = end_of(team, smit);
    REQUIRE(end);
    CHECK(end->what == OwnEnd::What::Member);
    CHECK(end->on == day);

    // The device is ended by the first administrator's program that looks, so that its later work is set apart.
    CHECK_FALSE(revoked(bos, smit.device()));
    (void)must(bos.renew_keys(10));
    CHECK_FALSE(revoked(bos, smit.device()));
    (void)must(team[0].renew_keys(10));
    meet(team[0], bos);
    CHECK(revoked(bos, smit.device()));
    (void)must(team[0].renew_keys(10)); // and no second time
}

TEST_CASE("the last administrator's last day leaves the team somebody who can let others in") {
    TestTeam team(24);
    Ledger& bos = team.add(Role::GeneralPractitioner, "Bos");
    team.settle();
    must(team[0].commit(edit({}, Kind::Member, {{care::member::left_on, Value(utc_day(team.clock.now()))}},
                             id_cast<RecordId>(team[0].identity().member))));
    (void)must(team[0].renew_keys(10));
    meet(team[0], bos);
    CHECK_FALSE(revoked(bos, team[0].device()));
}
