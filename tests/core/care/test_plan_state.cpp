#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/goal.h"
#include "core/care/handover.h"
#include "core/care/mda.h"
#include "core/care/plan_state.h"
#include "core/care/task.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::care;

namespace {

const LocalDate today{20'000};

RecordId id(std::uint8_t number) {
    RecordId out;
    out.bytes.back() = number;
    return out;
}

Facts a_goal(std::uint8_t number, std::string_view status, std::optional<LocalDate> due = {}) {
    Facts out{Kind::Goal, id(number), {{goal::description, "Lopen"}, {goal::status, status}}};
    if (due) out.fields[goal::due] = *due;
    return out;
}

Facts an_action(std::uint8_t number, std::uint8_t of_goal, std::string_view status,
                std::optional<LocalDate> until = {}) {
    Facts out{Kind::Action, id(number), {{action::description, "Oefenen"}, {action::status, status}}};
    if (of_goal != 0) out.fields[action::goal] = id(of_goal);
    if (until) out.fields[action::until] = *until;
    return out;
}

Facts agreed(std::uint8_t number = 200) {
    return {Kind::CarePlan, id(number), {{care_plan::agreed_on, today.plus_days(-100)}, {care_plan::version, 1}}};
}

/// Any plan: goals, actions and agreements of every kind, some of them removed.
std::vector<Facts> random_plan(test::Chance& chance) {
    std::vector<Facts> out;
    const auto day = [&chance] { return today.plus_days(static_cast<int>(chance.below(40)) - 20); };
    for (std::uint8_t i = 1; i <= 1 + chance.below(5); ++i)
        out.push_back(a_goal(i, goal::statuses.at(chance.below(goal::statuses.size())), day()));
    for (std::uint8_t i = 20; i < 20 + chance.below(6); ++i)
        out.push_back(an_action(i, static_cast<std::uint8_t>(chance.below(7)),
                                action::statuses.at(chance.below(action::statuses.size())), day()));
    if (chance.below(2) == 0) out.push_back(agreed());
    for (Facts& one : out)
        if (chance.below(6) == 0) one.fields[field_removed] = true;
    return out;
}

void shuffle(std::vector<Facts>& all, test::Chance& chance) {
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[chance.below(i)]);
}

} // namespace

TEST_CASE("a plan is what its goals and its agreement say") {
    CHECK(plan_state({}, today) == PlanState{});
    std::vector<Facts> plan{a_goal(1, "active"), a_goal(2, "")};
    CHECK(plan_state(plan, today).standing == PlanStanding::Draft);
    plan.push_back(agreed());
    plan.push_back(an_action(20, 1, "active", today.plus_days(-1)));
    plan.push_back(an_action(21, 1, "", today));
    const PlanState running = plan_state(plan, today);
    CHECK(running.standing == PlanStanding::Running);
    CHECK(running.goals_open == 2);
    CHECK(running.actions_open == 2);
    CHECK(running.actions_late == 1);
    CHECK(running.actions_loose == 0);
    plan[0].fields[goal::status] = "reached";
    CHECK(plan_state(plan, today).actions_loose == 2);
    plan[1].fields[goal::status] = "stopped";
    CHECK(plan_state(plan, today).standing == PlanStanding::Completed);
}

TEST_CASE("a stay pauses the plan between its days; a person ends it") {
    std::vector<Facts> plan{a_goal(1, "active"), agreed()};
    plan[1].fields[care_plan::paused_from] = today.plus_days(-3);
    CHECK(plan_state(plan, today).standing == PlanStanding::Paused);
    plan[1].fields[care_plan::paused_until] = today.plus_days(-1);
    CHECK(plan_state(plan, today).standing == PlanStanding::Running);
    plan.push_back({Kind::Stay, id(210), {{stay::from, today.plus_days(-2)}}});
    CHECK(plan_state(plan, today).standing == PlanStanding::Paused);
    plan.back().fields[stay::until] = today;
    CHECK(plan_state(plan, today).standing == PlanStanding::Running);
    plan[1].fields[care_plan::status] = "ended";
    CHECK(plan_state(plan, today).standing == PlanStanding::Ended);
    // A newer version speaks for the plan.
    plan.push_back({Kind::CarePlan, id(201), {{care_plan::version, 2}, {care_plan::review_on, today.plus_days(-1)}}});
    CHECK(plan_state(plan, today).standing == PlanStanding::Running);
    CHECK(plan_state(plan, today).review_late);
}

TEST_CASE("the state of any plan holds together, whatever the order of its records") {
    test::Chance chance(71);
    for (int round = 0; round < 400; ++round) {
        auto plan = random_plan(chance);
        const PlanState state = plan_state(plan, today);
        shuffle(plan, chance);
        REQUIRE(plan_state(plan, today) == state);
        CHECK(state.goals_late <= state.goals_open);
        CHECK(state.actions_late <= state.actions_open);
        CHECK(state.actions_loose <= state.actions_open);
        CHECK((state.standing == PlanStanding::Completed) == (state.goals_open == 0 && state.goals_closed > 0));
        if (state.standing == PlanStanding::Draft) CHECK_FALSE(state.agreed);
        // What was removed says nothing.
        std::erase_if(plan, [](const Facts& one) { return one.fields.contains(field_removed); });
        CHECK(plan_state(plan, today) == state);
        // Closing the goals one by one ends in a plan that is done, and leaves no action under an open goal.
        for (Facts& one : plan)
            if (one.kind == Kind::Goal) one.fields[goal::status] = "reached";
        const PlanState after = plan_state(plan, today);
        CHECK(after.goals_open == 0);
        CHECK(after.goals_closed == state.goals_open + state.goals_closed);
        if (after.goals_closed > 0) CHECK(after.standing == PlanStanding::Completed);
    }
}

TEST_CASE("what hangs under a goal is asked about when it is closed") {
    const std::vector<Facts> plan{
        a_goal(1, "active"),
        an_action(20, 1, "active"),
        an_action(21, 1, "done"),
        an_action(22, 2, "active"),
        {Kind::Task, id(30), {{task::description, "a"}, {task::source, id(21)}}},
        {Kind::Task, id(31), {{task::description, "b"}, {task::source, id(1)}, {task::status, "open"}}},
        {Kind::Task, id(32), {{task::description, "c"}, {task::source, id(20)}, {task::status, "done"}}},
        {Kind::Task, id(33), {{task::description, "d"}, {task::source, id(22)}}},
    };
    std::vector<RecordId> found;
    for (const Facts* one : open_under(plan, id(1)))
        found.push_back(one->id);
    CHECK(found == std::vector{id(20), id(30), id(31)});
}

TEST_CASE("ratings stand apart at the start and now") {
    std::vector<Facts> plan{a_goal(1, "active")};
    plan[0].fields[goal::problem] = id(40);
    plan.push_back({Kind::Problem, id(40), {{problem::knowledge, 3}, {problem::behaviour, 3}, {problem::state, 3}}});
    CHECK(goal_ratings(plan, id(1)).start == Ratings{3, 3, 3});
    plan[0].fields[goal::start_state] = 2;
    CHECK(goal_ratings(plan, id(1)).start == Ratings{3, 3, 2});
    CHECK(goal_ratings(plan, id(1)).now == Ratings{});
    const auto look = [](std::uint8_t number, LocalDate on, std::map<std::uint16_t, Value> fields) {
        fields[goal_evaluation::goal] = id(1);
        fields[goal_evaluation::evaluated_on] = on;
        return Facts{Kind::GoalEvaluation, id(number), std::move(fields)};
    };
    plan.push_back(look(50, today, {{goal_evaluation::behaviour, 4}, {goal_evaluation::outcome, "partly_reached"}}));
    plan.push_back(look(51, today.plus_days(-90), {{goal_evaluation::knowledge, 3}, {goal_evaluation::behaviour, 1}}));
    const GoalRatings rated = goal_ratings(plan, id(1));
    CHECK(rated.now == Ratings{3, 4, {}});
    CHECK(rated.outcome == "partly_reached");
    CHECK(rated.evaluated_on == today);
}

TEST_CASE("a review asks every open goal once") {
    std::vector<Facts> plan{a_goal(1, "active"), a_goal(2, "active"), a_goal(3, "reached"), agreed()};
    plan[1].fields[goal::priority] = "high";
    CHECK(goals_to_evaluate(plan, today) == std::vector{id(2), id(1)});
    plan.push_back({Kind::GoalEvaluation,
                    id(50),
                    {{goal_evaluation::goal, id(2)}, {goal_evaluation::evaluated_on, today.plus_days(-2)}}});
    CHECK(goals_to_evaluate(plan, today) == std::vector{id(1)});
    CHECK(goals_to_evaluate(plan, today.plus_days(60)).size() == 2); // long ago by then
    plan[3].fields[care_plan::evaluated_on] = today.plus_days(-1);   // that round was closed
    CHECK(goals_to_evaluate(plan, today).size() == 2);
}
