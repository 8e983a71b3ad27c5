// Whose a device is: words that only two devices share, and what their owners said of them.
#include "core/ledger/trust.h"

#include "core/care/team.h"
#include "core/care/verification.h"
#include "core/ledger/leaving.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::test;
using ledger::DeviceTrust;
using ledger::Trust;

namespace {

DeviceTrust seen(const Ledger& who, const DeviceId& device) {
    const auto all = must(ledger::trust(who));
    const auto found = std::ranges::find(all, device, &DeviceTrust::device);
    REQUIRE(found != all.end());
    return *found;
}

void say(Ledger& who, const DeviceId& device, bool same, std::string_view how = "in_person") {
    must(who.commit(ledger::verification_edit(device, same, how)));
}

} // namespace

TEST_CASE("two devices have the same words for each other, and no other pair has them") {
    std::set<ByteArray<8>> seen_words;
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
        TestTeam team(seed);
        for (const char* name : {"Bos", "Smit", "Vos"})
            team.add(care::Role::DistrictNurse, name);
        team.settle();
        for (std::size_t a = 0; a < team.size(); ++a) {
            CHECK(ledger::spoken_bytes(team[a], team[a].device()).code() == Errc::NotFound);
            for (std::size_t b = a + 1; b < team.size(); ++b) {
                const auto there = must(ledger::spoken_bytes(team[a], team[b].device()));
                CHECK(must(ledger::spoken_bytes(team[b], team[a].device())) == there);
                CHECK(seen_words.insert(there).second); // any other key, any other team: other words
            }
        }
    }
}

TEST_CASE("a comparison lasts, says by whom and how, and is one's own judgement") {
    TestTeam team(11);
    Ledger& bos = team.add(care::Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(care::Role::DistrictNurse, "Smit");
    team.settle();
    CHECK(seen(bos, bos.device()).trust == Trust::Own);
    CHECK(seen(bos, smit.device()).trust == Trust::NotCompared);

    say(bos, smit.device(), true, "phone");
    team.settle();
    must(bos.rebuild());
    const DeviceTrust mine = seen(bos, smit.device());
    CHECK(mine.trust == Trust::Compared);
    REQUIRE(mine.mine);
    CHECK(mine.mine->by == bos.identity().member);
    CHECK(mine.mine->how == "phone");
    CHECK(mine.colleagues.empty());
    // Smit has not said anything of Bos, and the founder not of Smit.
    CHECK(seen(smit, bos.device()).trust == Trust::NotCompared);
    const DeviceTrust founders = seen(team[0], smit.device());
    CHECK(founders.trust == Trust::NotCompared);
    REQUIRE(founders.colleagues.size() == 1);
    CHECK(founders.colleagues.front().by == bos.identity().member);
    CHECK(founders.colleagues.front().same);

    team.clock.advance_ms(60'000);
    say(bos, smit.device(), false);
    team.settle();
    CHECK(seen(bos, smit.device()).trust == Trust::Different);
    CHECK_FALSE(seen(team[0], smit.device()).colleagues.front().same);
    team.clock.advance_ms(60'000);
    say(bos, smit.device(), true);
    CHECK(seen(bos, smit.device()).trust == Trust::Compared);
}

TEST_CASE("nobody puts words over another's comparison or speaks in another's name") {
    TestTeam team(12);
    Ledger& bos = team.add(care::Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(care::Role::DistrictNurse, "Smit");
    team.settle();
    const auto made = must(bos.commit(ledger::verification_edit(smit.device(), false, "in_person")));
    team.settle();
    namespace f = care::verification;
    const RecordId record = made.records.front();
    team.clock.advance_ms(60'000);
    // The admin writes "same" into that very record, takes it away, and says it of the device once more.
    must(team[0].commit(edit({}, care::Kind::Verification,
                             {{f::device, Value(id_cast<RecordId>(smit.device()))}, {f::outcome, Value("same")}},
                             record)));
    must(team[0].commit(edit({}, care::Kind::Verification, {{care::field_removed, Value(true)}}, record)));
    say(team[0], smit.device(), true);
    team.settle();
    CHECK(seen(bos, smit.device()).trust == Trust::Different);
    CHECK(seen(bos, smit.device()).colleagues.front().same);
    CHECK(seen(smit, bos.device()).trust == Trust::NotCompared);
}

TEST_CASE("who leaves and comes back with other keys is compared anew") {
    TestTeam team(13);
    Ledger& bos = team.add(care::Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(care::Role::DistrictNurse, "Smit");
    team.settle();
    say(bos, smit.device(), true);
    const auto before = must(ledger::spoken_bytes(bos, smit.device()));
    team.settle();
    must(team[0].commit(must(ledger::removal_edit(team[0], smit.identity().member, "other work", team.clock.now()))));
    team.settle();
    CHECK(seen(bos, smit.device()).trust == Trust::Ended);
    Ledger& again = team.add(care::Role::DistrictNurse, "Smit");
    (void)send_all(team[0], again);
    meet(team[0], bos);
    CHECK(seen(bos, again.device()).trust == Trust::NotCompared);
    CHECK(must(ledger::spoken_bytes(bos, again.device())) != before);
}

TEST_CASE("a device certified in my name speaks for me only when I compared it") {
    TestTeam team(14);
    Ledger& bos = team.add(care::Role::GeneralPractitioner, "Bos");
    Ledger& phone = team.add(care::Role::GeneralPractitioner, "Bos, phone");
    Ledger& smit = team.add(care::Role::DistrictNurse, "Smit");
    team.settle();
    // Another member's statement, even of the same name, is a colleague's.
    say(phone, smit.device(), true);
    team.settle();
    CHECK(seen(bos, smit.device()).trust == Trust::NotCompared);
    CHECK(seen(bos, smit.device()).colleagues.size() == 1);
}

TEST_CASE("a colleague's device that I compared, and that is called mine afterwards, does not speak for me") {
    TestTeam team(15);
    Ledger& bos = team.add(care::Role::GeneralPractitioner, "Bos");
    Ledger& smit = team.add(care::Role::DistrictNurse, "Smit");
    team.settle();
    say(bos, team[0].device(), true);
    say(team[0], smit.device(), true);
    team.settle();
    must(team[0].commit(edit({}, care::Kind::Device,
                             {{care::device::member, Value(id_cast<RecordId>(bos.identity().member))}},
                             id_cast<RecordId>(team[0].device()))));
    team.settle();
    CHECK(seen(bos, smit.device()).trust == Trust::NotCompared);
}
