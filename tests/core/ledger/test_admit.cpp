// What comes from elsewhere: newer, dishonest, damaged, out of order, or not for us.
#include "core/care/care_team.h"
#include "core/care/client.h"
#include "core/care/mda.h"
#include "core/care/team.h"
#include "tests/core/ledger/hand.h"
#include "tests/support/dossier.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::test;
using care::Kind;
using care::Role;
namespace client = care::client;

namespace {

constexpr auto conference = static_cast<std::uint16_t>(Kind::Conference);

} // namespace

TEST_CASE("unknown kinds, fields and values are kept and forwarded as they are") {
    TestTeam team(20);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    HandDevice newer(team, Role::Pharmacist, "Newer");
    meet(team[0], b);
    const auto unknown = team.chance.id<RecordId>();
    const auto known = team.chance.id<RecordId>();
    const Bytes first = newer.write({record_set(unknown, 900, 7, "of a newer version")});
    auto set = record_set(known, conference, 555, ValueList{Value(1), Value(2.5)});
    set.fields.push_back({2, encode(Value(60)), {}});
    const Bytes second = newer.write({set});
    const auto admitted = must(team[0].admit(newer.bundle()));
    CHECK(admitted.received == 2);
    CHECK(admitted.rejected == 0);
    meet(team[0], b);

    CHECK(must(b.record(unknown)).shown(7).text() == "of a newer version");
    CHECK(must(b.record(known)).shown(2) == Value(60));
    CHECK(must(b.record(known)).fields.contains(555));
    op::Have theirs = must(b.have());
    theirs.erase(newer.device.id);
    const auto bundle = must(b.next_bundle(team[0].device(), theirs));
    REQUIRE(bundle);
    const auto run = must(op::open(*bundle, b.team(), newer.device.sign.pub, newer));
    REQUIRE(run.entries().size() == 2);
    CHECK(run.entries()[0].op_bytes == first);
    CHECK(run.entries()[1].op_bytes == second);
    must(b.rebuild());
    CHECK(must(team[0].state_hash()) == must(b.state_hash()));
}

TEST_CASE("a role without a compartment never gets its key, and keeps holes") {
    TestTeam team(21, Role::GeneralPractitioner);
    Ledger& social = team.add(Role::SocialWorker, "Bakker");
    Ledger& nurse = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(team[0]);
    namespace seat = care::participant;
    for (Ledger* one : {&social, &nurse})
        must(team[0].commit(
            edit(id, Kind::Participant,
                 {{seat::role, "professional"}, {seat::name, "X"}, {seat::member, one->identity().member}})));
    namespace answer = care::assessment_answer;
    const auto made = must(team[0].commit(
        edit(id, Kind::AssessmentAnswer, {{answer::domain, "S"}, {answer::text, "geheim voor het wijkteam"}})));
    const auto space = must(team[0].record(made.records[0])).space;
    REQUIRE_FALSE(space.compartment == care::Compartment::General);
    team.settle();
    CHECK(must(social.client(id)).name == "mevrouw G. Willemsen-Otten");
    CHECK(social.record(made.records[0]).code() == Errc::NotFound);
    CHECK(must(social.search("geheim", 5)).empty());
    CHECK(must(social.verify()).holes == 1);
    CHECK(must(social.missing_bodies(5)).empty());
    CHECK(must(nurse.record(made.records[0])).id == made.records[0]);
    // It carries nothing that it cannot read, and the nurse's ledger lacks nothing for it.
    CHECK(must(social.pending()).size() == 2);
    for (const auto& row : must(team[0].pending()))
        CHECK(row.entries == 0);
}

TEST_CASE("two devices that make the key of a space while apart both keep theirs") {
    TestTeam team(22, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Yilmaz");
    const ClientId id = new_client(team[0]);
    team.settle();
    namespace answer = care::assessment_answer;
    std::vector<RecordId> made;
    for (std::size_t i = 0; i < 2; ++i)
        made.push_back(
            must(team[i].commit(edit(id, Kind::AssessmentAnswer, {{answer::domain, "S"}, {answer::text, "apart"}})))
                .records.at(0));
    team.settle();
    for (std::size_t i = 0; i < 2; ++i)
        for (const RecordId& record : made)
            CHECK(must(team[i].record(record)).shown(answer::text).text() == "apart");
    must(nurse.commit(edit(id, Kind::AssessmentAnswer, {{answer::text, "weer samen"}}, made[0])));
    team.settle();
    CHECK(must(team[0].record(made[0])).shown(answer::text).text() == "weer samen");
    CHECK(must(team[0].state_hash()) == must(nurse.state_hash()));
}

TEST_CASE("who makes a key grants it to devices it learns of later") {
    TestTeam team(23, Role::GeneralPractitioner);
    Ledger& nurse = team.add(Role::DistrictNurse, "Yilmaz");
    team.settle();
    // The nurse writes without knowing of the pharmacist, whom the founder lets in without knowing of the dossier.
    const ClientId id = new_client(nurse);
    Ledger& other = team.add(Role::PracticeNurse, "De Boer");
    team.settle();
    team.settle();
    CHECK(must(other.client(id)).name == "mevrouw G. Willemsen-Otten");
    CHECK(must(other.state_hash()) == must(nurse.state_hash()));
}

TEST_CASE("a bundle that does not fit yet waits and changes nothing") {
    TestTeam team(24);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    HandDevice hand(team, Role::Pharmacist, "Hand");
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 30)});
    CHECK(must(b.admit(hand.bundle())).waiting); // b has not heard of the device
    meet(team[0], b);
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 45)});
    const auto before = must(b.state_hash());
    CHECK(must(b.admit(hand.bundle(2))).waiting); // entry 1 is not there
    CHECK(must(b.state_hash()) == before);
    CHECK(must(b.admit(hand.bundle())).received == 2);
    const auto again = must(b.admit(hand.bundle()));
    CHECK(again.received == 0);
    CHECK_FALSE(again.frozen);
    CHECK(must(b.records({}, Kind::Conference, false)).size() == 2);
}

TEST_CASE("damaged and forged bundles are refused and change nothing") {
    TestTeam team(25);
    HandDevice hand(team, Role::Pharmacist, "Hand");
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 30)});
    const Bytes good = hand.bundle();
    const auto before = must(team[0].state_hash());
    const auto have = must(team[0].have());
    for (int round = 0; round < 300; ++round) {
        Bytes bad = good;
        bad[team.chance.below(bad.size())] ^= static_cast<std::uint8_t>(1U << team.chance.below(8));
        const auto result = team[0].admit(bad);
        CHECK((!result || result->waiting));
    }
    for (std::size_t size = 0; size < good.size(); size += 7)
        CHECK_FALSE(team[0].admit(ByteView(good).first(size)));
    const auto stranger = crypto::SignKeys::make(team.chance);
    CHECK(team[0].admit(hand.bundle(1, &stranger)).code() == Errc::BadSeal);
    TestTeam elsewhere(26);
    CHECK(elsewhere[0].admit(good).code() == Errc::OtherTeam);
    CHECK(must(team[0].state_hash()) == before);
    CHECK(must(team[0].have()) == have);
}

TEST_CASE("ops that break a rule are stored, named and not folded; the rest goes on") {
    TestTeam team(27);
    HandDevice hand(team, Role::Pharmacist, "Hand");
    const auto good = team.chance.id<RecordId>();
    hand.write_raw({0x83, 0x01, 0x02, 0x03});
    hand.write({record_set(id_cast<RecordId>(hand.welcome.member), static_cast<std::uint16_t>(Kind::Member),
                           care::member::admin, true)});
    const auto accomplice = ledger::NewDevice::make("x", team.chance);
    op::RecordSet device{id_cast<RecordId>(accomplice.id), static_cast<std::uint16_t>(Kind::Device), {}};
    device.fields = {{care::device::member, encode(Value(hand.welcome.member)), {}},
                     {care::device::sign, encode(Value(copy_of(accomplice.sign.pub))), {}},
                     {care::device::box, encode(Value(copy_of(accomplice.box.pub))), {}}};
    hand.write({device});
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 30)}, team[0].identity().member);
    hand.write({record_set(team.chance.id<RecordId>(), static_cast<std::uint16_t>(Kind::Client), client::name, "X")});
    hand.write({record_set(good, conference, 2, 30)});
    const auto admitted = must(team[0].admit(hand.bundle()));
    CHECK(admitted.received == 6);
    CHECK(admitted.rejected == 5);
    CHECK(must(team[0].record(good)).shown(2) == Value(30));
    CHECK(must(team[0].records({}, Kind::Conference, true)).size() == 1);
    CHECK(must(team[0].devices()).size() == 2);
    for (const auto& member : must(team[0].members()))
        CHECK(member.admin == member.me);
    (void)must(team[0].verify());
}

TEST_CASE("what an admin did before its rights were known counts as soon as they are") {
    TestTeam team(28);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    meet(team[0], b);
    HandDevice hand(team, Role::Pharmacist, "Hand");
    hand.write({record_set(id_cast<RecordId>(team[0].team()), static_cast<std::uint16_t>(Kind::Team), care::team::name,
                           "Nieuwe naam")});
    (void)send_all(team[0], b);
    CHECK(must(b.admit(hand.bundle())).rejected == 1);
    must(team[0].commit(edit({}, Kind::Member, {{care::member::admin, true}}, id_cast<RecordId>(hand.welcome.member))));
    (void)send_all(team[0], b);
    CHECK(must(team[0].admit(hand.bundle())).rejected == 0);
    CHECK(must(b.state_hash()) == must(team[0].state_hash()));
}

TEST_CASE("two different entries with one number freeze the feed, with proof") {
    TestTeam team(29);
    HandDevice hand(team, Role::Pharmacist, "Hand");
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 30)});
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 31)});
    CHECK(must(team[0].admit(hand.bundle())).received == 2);
    hand.ops.pop_back();
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 99)});
    hand.write({record_set(team.chance.id<RecordId>(), conference, 2, 33)});
    const auto forked = must(team[0].admit(hand.bundle(2)));
    CHECK(forked.frozen);
    CHECK(forked.received == 0);
    CHECK(must(team[0].admit(hand.bundle())).frozen);
    CHECK(must(team[0].have()).at(hand.device.id) == 2);
    CHECK(must(team[0].records({}, Kind::Conference, false)).size() == 2);
    Ledger& b = team.add(Role::DistrictNurse, "Yilmaz");
    (void)send_all(team[0], b);
    CHECK_FALSE(must(b.have()).contains(hand.device.id)); // a forked feed is not followed
}
