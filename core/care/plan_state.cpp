#include "core/care/plan_state.h"

#include "core/care/action.h"
#include "core/care/attention.h"
#include "core/care/care_plan.h"
#include "core/care/facts.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "core/care/schedule.h"
#include "core/care/task.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kt::care {
namespace {

constexpr int round_days = 42;

bool is_late(const Facts& one, std::uint16_t field, LocalDate today) {
    const auto day = shown_in(one, field).date();
    return day && is_overdue(*day, today);
}

/// The plan that counts: the one with the highest version, among equals the highest id.
const Facts* newest_plan(std::span<const Facts> dossier) {
    const Facts* best = nullptr;
    const auto place = [](const Facts& one) {
        return std::tuple(shown_in(one, care_plan::version).integer().value_or(0), one.id);
    };
    for (const Facts& one : dossier)
        if (counts_in(one, Kind::CarePlan) && (best == nullptr || place(*best) < place(one))) best = &one;
    return best;
}

bool paused_on(const Facts& plan, LocalDate today) {
    const auto from = shown_in(plan, care_plan::paused_from).date();
    const auto until = shown_in(plan, care_plan::paused_until).date();
    if (from) return *from <= today && !(until && *until < today);
    return shown_in(plan, care_plan::status).text() == "paused";
}

void count_plans(std::span<const Facts> dossier, LocalDate today, PlanState& state) {
    const Facts* newest = newest_plan(dossier);
    if (newest == nullptr) return;
    state.agreed = std::ranges::any_of(dossier, [](const Facts& one) {
        return counts_in(one, Kind::CarePlan) && filled_in(one, care_plan::agreed_on);
    });
    state.review_late = is_late(*newest, care_plan::review_on, today);
    if (shown_in(*newest, care_plan::status).text() == "ended")
        state.standing = PlanStanding::Ended;
    else if (paused_on(*newest, today) || standing_stay(dossier) != nullptr)
        state.standing = PlanStanding::Paused;
}

std::optional<int> rating(const Facts& one, std::uint16_t field) {
    const auto number = shown_in(one, field).integer();
    return number && *number >= 1 && *number <= 5 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

void fill_in(Ratings& ratings, const Ratings& from) {
    if (!ratings.knowledge) ratings.knowledge = from.knowledge;
    if (!ratings.behaviour) ratings.behaviour = from.behaviour;
    if (!ratings.state) ratings.state = from.state;
}

/// Looks at one goal, the last one first.
std::vector<const Facts*> looks_at(std::span<const Facts> dossier, const RecordId& goal) {
    std::vector<const Facts*> out;
    for (const Facts& one : dossier)
        if (counts_in(one, Kind::GoalEvaluation) && shown_in(one, goal_evaluation::goal).id<RecordId>() == goal)
            out.push_back(&one);
    std::ranges::sort(out, [](const Facts* a, const Facts* b) {
        const auto day = [](const Facts* one) {
            return shown_in(*one, goal_evaluation::evaluated_on).date().value_or(LocalDate{LocalDate::first_days});
        };
        return std::tuple(day(a), a->id) > std::tuple(day(b), b->id);
    });
    return out;
}

const Facts* record_of(std::span<const Facts> dossier, Kind kind, const RecordId& id) {
    const auto at =
        std::ranges::find_if(dossier, [&](const Facts& one) { return counts_in(one, kind) && one.id == id; });
    return at == dossier.end() ? nullptr : &*at;
}

} // namespace

bool goal_open(std::string_view status) {
    return status.empty() || status == "proposed" || status == "active";
}

bool action_open(std::string_view status) {
    return status.empty() || status == "planned" || status == "active";
}

PlanState plan_state(std::span<const Facts> dossier, LocalDate today) {
    PlanState state;
    count_plans(dossier, today, state);
    std::set<RecordId> open_goals;
    for (const Facts& one : dossier) {
        if (!counts_in(one, Kind::Goal)) continue;
        const bool open = goal_open(shown_in(one, goal::status).text());
        ++(open ? state.goals_open : state.goals_closed);
        if (!open) continue;
        open_goals.insert(one.id);
        state.goals_late += is_late(one, goal::due, today) ? 1 : 0;
    }
    for (const Facts& one : dossier) {
        if (!counts_in(one, Kind::Action) || !action_open(shown_in(one, action::status).text())) continue;
        ++state.actions_open;
        state.actions_late += is_late(one, action::until, today) ? 1 : 0;
        const auto goal = shown_in(one, action::goal).id<RecordId>();
        state.actions_loose += !goal.none() && !open_goals.contains(goal) ? 1 : 0;
    }
    if (state.standing != PlanStanding::None) return state; // a person said so
    const bool goals = state.goals_open + state.goals_closed > 0;
    if (!goals)
        state.standing = state.agreed ? PlanStanding::Running : PlanStanding::None;
    else if (state.goals_open == 0)
        state.standing = PlanStanding::Completed;
    else
        state.standing = state.agreed ? PlanStanding::Running : PlanStanding::Draft;
    return state;
}

std::vector<const Facts*> open_under(std::span<const Facts> dossier, const RecordId& goal) {
    std::vector<const Facts*> out;
    std::set<RecordId> sources{goal};
    for (const Facts& one : dossier) {
        if (!counts_in(one, Kind::Action) || shown_in(one, action::goal).id<RecordId>() != goal) continue;
        sources.insert(one.id);
        if (action_open(shown_in(one, action::status).text())) out.push_back(&one);
    }
    for (const Facts& one : dossier) {
        const std::string_view status = shown_in(one, task::status).text();
        if (counts_in(one, Kind::Task) && (status.empty() || status == "open") &&
            sources.contains(shown_in(one, task::source).id<RecordId>()))
            out.push_back(&one);
    }
    std::ranges::sort(out, [](const Facts* a, const Facts* b) { return a->id < b->id; });
    return out;
}

GoalRatings goal_ratings(std::span<const Facts> dossier, const RecordId& goal) {
    GoalRatings out;
    const Facts* own = record_of(dossier, Kind::Goal, goal);
    if (own == nullptr) return out;
    out.start = {rating(*own, goal::start_knowledge), rating(*own, goal::start_behaviour),
                 rating(*own, goal::start_state)};
    if (const Facts* about = record_of(dossier, Kind::Problem, shown_in(*own, goal::problem).id<RecordId>()))
        fill_in(out.start, {rating(*about, problem::knowledge), rating(*about, problem::behaviour),
                            rating(*about, problem::state)});
    for (const Facts* look : looks_at(dossier, goal)) {
        fill_in(out.now, {rating(*look, goal_evaluation::knowledge), rating(*look, goal_evaluation::behaviour),
                          rating(*look, goal_evaluation::state)});
        if (!out.evaluated_on) out.evaluated_on = shown_in(*look, goal_evaluation::evaluated_on).date();
        if (out.outcome.empty()) out.outcome = shown_in(*look, goal_evaluation::outcome).text();
    }
    return out;
}

std::vector<RecordId> goals_to_evaluate(std::span<const Facts> dossier, LocalDate today) {
    LocalDate from = today.plus_days(-round_days);
    if (const Facts* plan = newest_plan(dossier))
        if (const auto closed = shown_in(*plan, care_plan::evaluated_on).date(); closed && from < *closed)
            from = *closed;
    std::vector<const Facts*> goals;
    for (const Facts& one : dossier) {
        if (!counts_in(one, Kind::Goal) || !goal_open(shown_in(one, goal::status).text())) continue;
        const auto looks = looks_at(dossier, one.id);
        const auto last = looks.empty() ? std::nullopt : shown_in(*looks.front(), goal_evaluation::evaluated_on).date();
        if (!last || *last < from) goals.push_back(&one);
    }
    const auto rank = [](const Facts* one) {
        const auto& order = goal::priorities;
        return std::tuple(std::ranges::find(order, shown_in(*one, goal::priority).text()) - order.begin(), one->id);
    };
    std::ranges::sort(goals, [&rank](const Facts* a, const Facts* b) { return rank(a) < rank(b); });
    std::vector<RecordId> out;
    out.reserve(goals.size());
    for (const Facts* one : goals)
        out.push_back(one->id);
    return out;
}

} // namespace kt::care
