#include "core/exchange/demo.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using exchange::DemoOptions;
using test::must;

namespace {

LocalDate day_of(Instant now) {
    return {static_cast<std::int32_t>(now.ms / 86'400'000)};
}

} // namespace

TEST_CASE("a ledger filled with the demo shows it in its lists") {
    test::TestTeam team(5);
    ledger::Ledger& ledger = team[0];
    const DemoOptions options{1, day_of(team.clock.now()), 40};
    std::size_t told = 0;
    must(exchange::fill(ledger, options, [&told](std::size_t done, std::size_t all) {
        CHECK(all == 40);
        CHECK(done >= told);
        told = done;
        return true;
    }));
    ledger::ClientQuery query;
    query.limit = 100;
    const auto page = must(ledger.clients(query));
    REQUIRE(page.rows.size() == 40);
    std::map<care::Step, int> spread;
    for (const auto& row : page.rows)
        ++spread[row.step];
    CHECK(spread == std::map<care::Step, int>{{care::Step::CaseFinding, 9},
                                              {care::Step::MultiDomainAssessment, 7},
                                              {care::Step::CareTeam, 6},
                                              {care::Step::TeamConference, 8},
                                              {care::Step::CarePlan, 5},
                                              {care::Step::CareCoordination, 5}});
    query.words = "willemsen";
    const auto found = must(ledger.clients(query));
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows.front().central_contact_name == "M. Yilmaz");
    CHECK(must(ledger.members()).size() == 6);
    CHECK(must(ledger.open_signals(100)).size() >= 4);
    CHECK(must(ledger.tasks({})).size() >= 10);
    CHECK(must(ledger.conflicts({})).empty());
    const auto hash = must(ledger.state_hash());
    must(ledger.rebuild());
    CHECK(must(ledger.state_hash()) == hash);
    CHECK(ledger.verify());
}

TEST_CASE("filling stops when its watcher says so, with whole dossiers") {
    test::TestTeam team(6);
    ledger::Ledger& ledger = team[0];
    const auto filled = exchange::fill(ledger, {1, day_of(team.clock.now()), 40},
                                       [](std::size_t done, std::size_t) { return done < 3; });
    CHECK(filled.code() == Errc::Cancelled);
    CHECK(must(ledger.clients({})).rows.size() == 3);
}
