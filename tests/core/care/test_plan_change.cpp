#include "core/care/action.h"
#include "core/care/goal.h"
#include "core/care/plan_change.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

RecordId id(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

PlanLine line(std::uint8_t record, std::uint16_t field, Value value, std::int64_t at, std::uint8_t author = 7) {
    return {Kind::Goal, id(record), field, std::move(value), id_cast<MemberId>(id(author)), Instant{at}};
}

std::vector<PlanLine> story() {
    return {
        line(1, goal::description, "Lopen", 10), line(1, goal::due, LocalDate{100}, 10),
        line(2, goal::description, "Zien", 10),  line(1, goal::due, LocalDate{130}, 30, 8),
        line(2, goal::status, "reached", 31),    line(3, goal::description, "Slapen", 32),
        line(3, goal::target, "Zeven uur", 33),  line(1, goal::description, "Zelf lopen", 34, 9),
    };
}

} // namespace

TEST_CASE("what changed between two versions is told once, with by whom and when") {
    const auto lines = story();
    const auto found = plan_changes(lines, Instant{20}, Instant{40});
    REQUIRE(found.size() == 4);
    CHECK(found[0].what == PlanChangeKind::DateMoved);
    CHECK(found[0].before == Value(LocalDate{100}));
    CHECK(found[0].after == Value(LocalDate{130}));
    CHECK(found[0].author == id_cast<MemberId>(id(8)));
    CHECK(found[0].title == "Zelf lopen");
    CHECK(found[1].what == PlanChangeKind::Ended);
    CHECK(found[1].title == "Zien");
    CHECK(found[2].what == PlanChangeKind::Added);
    CHECK(found[2].title == "Slapen");
    CHECK(found[3].what == PlanChangeKind::TextChanged);
    CHECK(found[3].after == Value("Zelf lopen"));
}

TEST_CASE("nothing changed between a moment and itself, and what came back to what it was is no change") {
    auto lines = story();
    CHECK(plan_changes(lines, Instant{40}, Instant{40}).empty());
    lines.push_back(line(1, goal::due, LocalDate{100}, 39));
    const auto found = plan_changes(lines, Instant{20}, Instant{40});
    CHECK(std::ranges::none_of(found, [](const PlanChange& one) { return one.what == PlanChangeKind::DateMoved; }));
}

TEST_CASE("a goal taken away is an end, one opened again is told as such, one that came and went is not told") {
    std::vector<PlanLine> lines{line(1, goal::description, "Lopen", 10), line(2, goal::description, "Zien", 10),
                                line(2, goal::status, "stopped", 11),    line(1, field_removed, true, 30),
                                line(2, goal::status, "active", 31),     line(3, goal::description, "Even", 32),
                                line(3, field_removed, true, 33)};
    const auto found = plan_changes(lines, Instant{20}, Instant{40});
    REQUIRE(found.size() == 2);
    CHECK(found[0].what == PlanChangeKind::Ended);
    CHECK(found[1].what == PlanChangeKind::Reopened);
}

TEST_CASE("the order of the lines does not matter, and changes over two stretches are those of both") {
    test::Chance chance(72);
    for (int round = 0; round < 200; ++round) {
        std::vector<PlanLine> lines;
        for (std::uint8_t record = 1; record <= 3; ++record)
            for (std::int64_t at = 1; at <= 12; ++at)
                if (chance.below(2) == 0)
                    lines.push_back(line(record, static_cast<std::uint16_t>(1 + chance.below(2)),
                                         std::to_string(chance.below(4)), at * 3 + record));
        const Instant from{static_cast<std::int64_t>(chance.below(20))};
        const Instant until{from.ms + static_cast<std::int64_t>(chance.below(25))};
        const auto found = plan_changes(lines, from, until);
        for (std::size_t i = lines.size(); i > 1; --i)
            std::swap(lines[i - 1], lines[chance.below(i)]);
        REQUIRE(plan_changes(lines, from, until) == found);
        for (const PlanChange& one : found) {
            CHECK(one.at > from);
            CHECK(one.at <= until);
            if (one.what != PlanChangeKind::Added) CHECK(one.before != one.after);
        }
    }
}
