// Who counts in a team does not depend on the order in which one hears of it.
#include "core/ledger/standing.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>

using namespace kt;
using namespace kt::ledger;

namespace {

template <class IdType>
IdType named(std::uint8_t number) {
    IdType id;
    id.bytes[0] = number;
    return id;
}
DeviceId dev(std::uint8_t n) {
    return named<DeviceId>(n);
}
MemberId mem(std::uint8_t n) {
    return named<MemberId>(n);
}

/// Member n has device n; the founder is 1.
class Acts {
  public:
    Acts() {
        founding.device = dev(1);
        (void)add(1, ActOf::Certify, 1);
        all.push_back(all.back());
        all.back().what = ActOf::Promote;
    }
    TeamAct& add(std::uint8_t by, ActOf what, std::uint8_t about) {
        TeamAct act;
        act.what = what;
        act.ref = {dev(by), ++last[by]};
        act.at = {++time};
        act.author = mem(by);
        act.member = mem(about);
        act.device = dev(about);
        if (what == ActOf::Promote || what == ActOf::Demote) act.device = {};
        if (what == ActOf::Revoke || what == ActOf::Restore || what == ActOf::Accept) act.member = {};
        return all.emplace_back(act);
    }
    /// Lets somebody in, as an admin or not.
    void let_in(std::uint8_t by, std::uint8_t whom, bool admin) {
        add(by, ActOf::Certify, whom);
        if (admin) add(by, ActOf::Promote, whom);
    }
    [[nodiscard]] Standing standing() const { return {founding, all}; }

    Founding founding;
    std::vector<TeamAct> all;
    std::map<std::uint8_t, std::uint64_t> last;
    std::uint64_t time = 0;
};

bool someone_can_let_in(const Standing& standing) {
    return std::ranges::any_of(standing.devices(), [&](const auto& one) { return standing.admin(one.first); });
}

} // namespace

TEST_CASE("whom an admin lets in counts, whom anybody else does not") {
    Acts acts;
    acts.let_in(1, 2, true);
    acts.let_in(2, 3, false);
    acts.let_in(3, 4, true);
    const Standing now = acts.standing();
    CHECK(now.admin(dev(1)));
    CHECK(now.admin(dev(2)));
    CHECK(now.device(dev(3)) != nullptr);
    CHECK_FALSE(now.admin(dev(3)));
    CHECK(now.device(dev(4)) == nullptr);
}

TEST_CASE("of two admins who remove each other the senior stays") {
    for (const bool junior_first : {false, true}) {
        Acts acts;
        acts.let_in(1, 2, true);
        acts.let_in(1, 3, true);
        // 2 is senior to 3. Neither has heard of what the other does.
        const auto seen2 = acts.last[2];
        const auto seen3 = acts.last[3];
        const auto removes = [&](std::uint8_t by, std::uint8_t whom, std::uint64_t seen) {
            acts.add(by, ActOf::Revoke, whom).cut = seen;
            acts.let_in(by, static_cast<std::uint8_t>(10 + by), false);
        };
        if (junior_first) removes(3, 2, seen2);
        removes(2, 3, seen3);
        if (!junior_first) removes(3, 2, seen2);
        const Standing now = acts.standing();
        CHECK(now.admin(dev(2)));
        CHECK(now.device(dev(3))->revoked);
        CHECK_FALSE(now.counts({dev(3), acts.last[3]}));
        CHECK(now.device(dev(12)) != nullptr);
        CHECK(now.device(dev(13)) == nullptr); // what the removed one added meanwhile does not count
    }
}

TEST_CASE("what was done before a removal that knew of it stays") {
    Acts acts;
    acts.let_in(1, 2, true);
    acts.let_in(2, 3, false);
    acts.add(1, ActOf::Revoke, 2).cut = acts.last[2];
    const auto late = acts.last[2] + 1;
    acts.let_in(2, 4, false);
    Standing now = acts.standing();
    CHECK(now.device(dev(3)) != nullptr);
    CHECK(now.device(dev(4)) == nullptr);
    CHECK_FALSE(now.counts({dev(2), late}));
    // The coordinator looks at what came later and lets it count.
    acts.add(1, ActOf::Accept, 2).cut = late;
    now = acts.standing();
    CHECK(now.counts({dev(2), late}));
    CHECK_FALSE(now.counts({dev(2), late + 1}));
    CHECK(now.device(dev(2))->revoked);
    CHECK(now.device(dev(4)) != nullptr);
}

TEST_CASE("who was removed comes back when an admin says so") {
    Acts acts;
    acts.let_in(1, 2, true);
    TeamAct& revoked = acts.add(1, ActOf::Revoke, 2);
    revoked.cut = acts.last[2];
    const op::Ref ref = revoked.ref;
    acts.add(1, ActOf::Restore, 2).replaces = {ref};
    CHECK(acts.standing().admin(dev(2)));
    CHECK_FALSE(acts.standing().device(dev(2))->revoked);

    TeamAct& demoted = acts.add(1, ActOf::Demote, 2);
    demoted.cuts = {{dev(2), acts.last[2]}};
    const op::Ref demotion = demoted.ref;
    CHECK_FALSE(acts.standing().admin(dev(2)));
    acts.add(2, ActOf::Promote, 2).replaces = {demotion}; // not by oneself
    CHECK_FALSE(acts.standing().admin(dev(2)));
    acts.add(1, ActOf::Promote, 2).replaces = {demotion};
    CHECK(acts.standing().admin(dev(2)));
}

TEST_CASE("the last admin stays, also when two leave without knowing of each other") {
    Acts acts;
    acts.add(1, ActOf::Demote, 1).cuts = {{dev(1), 99}};
    CHECK(acts.standing().admin(dev(1)));
    CHECK(acts.standing().is_last_admin(mem(1)));
    Acts two;
    two.let_in(1, 2, true);
    two.add(1, ActOf::Revoke, 1).cut = 99;
    two.add(2, ActOf::Demote, 2).cuts = {{dev(2), 99}};
    const Standing now = two.standing();
    CHECK(someone_can_let_in(now));
    CHECK_FALSE(now.admin(dev(1)));
    CHECK(now.admin(dev(2)));
}

TEST_CASE("a member may end an own lost device, and nobody else's") {
    Acts acts;
    acts.let_in(1, 2, false);
    acts.let_in(1, 3, false);
    acts.add(1, ActOf::Certify, 12).member = mem(2);
    acts.add(2, ActOf::Revoke, 12).cut = 5;
    acts.add(2, ActOf::Revoke, 3).cut = 5;
    CHECK(acts.standing().device(dev(12))->revoked);
    CHECK(acts.standing().device(dev(12))->cut == 5);
    CHECK_FALSE(acts.standing().device(dev(3))->revoked);
}

TEST_CASE("the same acts in any order give the same standing, and there is always an admin") {
    test::Chance chance(11);
#ifdef NDEBUG
    constexpr int rounds = 1'000;
#else
    constexpr int rounds = 100;
#endif
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        Acts acts;
        for (std::uint8_t n = 2; n <= 5; ++n)
            acts.let_in(1, n, chance.below(3) != 0);
        std::vector<op::Ref> negatives;
        for (std::uint64_t i = 3 + chance.below(15); i > 0; --i) {
            const auto by = static_cast<std::uint8_t>(1 + chance.below(5));
            const auto about = static_cast<std::uint8_t>(1 + chance.below(6));
            const auto what = static_cast<ActOf>(chance.below(6));
            TeamAct& act = acts.add(by, what, about);
            // What was known: anything up to now.
            const std::uint64_t seen = chance.below(acts.last[about] + 2);
            if (what == ActOf::Revoke || what == ActOf::Accept) act.cut = seen;
            if (what == ActOf::Demote && chance.below(3) != 0)
                act.cuts = {{dev(about), std::max<std::uint64_t>(seen, 1)}};
            if (what == ActOf::Demote || what == ActOf::Revoke) negatives.push_back(act.ref);
            if ((what == ActOf::Promote || what == ActOf::Restore) && !negatives.empty())
                act.replaces = {negatives[chance.below(negatives.size())]};
            if (chance.below(3) == 0) act.at = {1 + chance.below(40)}; // a wrong clock
        }
        const Standing expected = acts.standing();
        CHECK(someone_can_let_in(expected));
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            for (std::size_t i = acts.all.size(); i > 1; --i)
                std::swap(acts.all[i - 1], acts.all[chance.below(i)]);
            CHECK(acts.standing() == expected);
        }
    }
}
