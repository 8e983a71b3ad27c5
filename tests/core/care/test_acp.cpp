#include "core/care/acp.h"
#include "core/care/carer.h"
#include "core/care/check.h"
#include "core/care/conference.h"
#include "core/care/goal.h"
#include "core/care/task.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate day{20'000};

Directive directive(std::uint8_t number, std::string_view treatment, std::string_view decision,
                    std::optional<LocalDate> on = day) {
    Directive out{{}, std::string(treatment), std::string(decision), on, false};
    out.id.bytes.back() = number;
    return out;
}

} // namespace

TEST_CASE("of each treatment the directive that was discussed last stands") {
    auto all = standing_directives({directive(1, "hospital_admission", "yes"), directive(2, "resuscitation", "yes"),
                                    directive(3, "resuscitation", "no", day.plus_days(1)),
                                    directive(4, "antibiotics", "otherwise", std::nullopt)});
    REQUIRE(all.size() == 3);
    CHECK(all[0].treatment == "resuscitation");
    CHECK(all[0].decision == "no");
    CHECK(all[1].treatment == "hospital_admission");
    CHECK(all[2].treatment == "antibiotics");
}

TEST_CASE("two of one day that differ both stand, so that nobody guesses") {
    CHECK(standing_directives({directive(1, "resuscitation", "yes"), directive(2, "resuscitation", "no")}).size() == 2);
    CHECK(standing_directives({directive(1, "resuscitation", "no"), directive(2, "resuscitation", "no")}).size() == 1);
    auto taken_back = directive(2, "resuscitation", "no", day.plus_days(1));
    taken_back.withdrawn = true;
    const auto all = standing_directives({directive(1, "resuscitation", "yes"), taken_back});
    REQUIRE(all.size() == 1);
    CHECK(all[0].decision == "yes");
}

TEST_CASE("the order in which directives came does not matter") {
    test::Chance chance(74);
    for (int round = 0; round < 200; ++round) {
        std::vector<Directive> all;
        for (std::uint8_t i = 0; i < 8; ++i)
            all.push_back(directive(i, treatment_directive::treatments.at(chance.below(3)),
                                    treatment_directive::decisions.at(chance.below(3)),
                                    day.plus_days(static_cast<int>(chance.below(4)))));
        const auto expected = standing_directives(all);
        std::ranges::reverse(all);
        CHECK(standing_directives(all) == expected);
        CHECK_FALSE(expected.empty());
    }
}

TEST_CASE("what was said was said on a day that has come") {
    const auto said = [](LocalDate on) {
        return check_record(Kind::TreatmentDirective,
                            {{treatment_directive::treatment, "resuscitation"},
                             {treatment_directive::decision, "no"},
                             {treatment_directive::discussed_on, on}},
                            day);
    };
    CHECK(said(day));
    CHECK(said(day.plus_days(40)).error() == fail(Errc::DateInFuture, "discussed_on"));
    const auto looked = [](LocalDate since, LocalDate on) {
        return check_record(
            Kind::GoalEvaluation,
            {{goal_evaluation::goal, RecordId{}}, {goal_evaluation::since, since}, {goal_evaluation::evaluated_on, on}},
            day);
    };
    CHECK(looked(day.plus_days(-9), day));
    CHECK(looked(day.plus_days(-9), day.plus_days(-10)).error() == fail(Errc::EndsBeforeStart, "evaluated_on"));
}

TEST_CASE("wishes and what is said of carers live apart; so does a task that says a carer asks for relief") {
    CHECK(compartment_of(Kind::TreatmentDirective, {}) == Compartment::Acp);
    CHECK(compartment_of(Kind::Capacity, {}) == Compartment::Acp);
    CHECK(compartment_of(Kind::CarerPlan, {}) == Compartment::Carer);
    CHECK(compartment_of(Kind::Task, {{task::source_kind, "respite"}}) == Compartment::Carer);
    CHECK(compartment_of(Kind::Task, {{task::source_kind, "decision"}}) == Compartment::General);
}

TEST_CASE("the time of an item is counted from its start, and a clock that went back takes none") {
    const Instant start{1'000'000};
    CHECK(item_time({}, {}, 6, start) == ItemTime{0, 360, false});
    CHECK(item_time(start, {}, 6, Instant{start.ms + 61'500}) == ItemTime{61, 299, true});
    CHECK(item_time(start, Instant{start.ms + 420'000}, 6, Instant{start.ms + 999'000}) == ItemTime{420, -60, false});
    CHECK(item_time(start, {}, 6, Instant{start.ms - 5'000}) == ItemTime{0, 360, true});
}
