// What a care plan is, derived from its goals and actions: never typed, always explained.
#pragma once

#include "core/care/steps.h"

namespace kt::care {

enum class PlanStanding : std::uint8_t {
    None,      ///< no goal and no agreement
    Draft,     ///< goals, and no agreement yet
    Running,   ///< agreed, and a goal is open
    Paused,    ///< the client is away for a while
    Completed, ///< every goal was closed
    Ended,     ///< a person ended it
};

/// The plan of one dossier on one day, with the numbers that explain it.
struct PlanState {
    PlanStanding standing = PlanStanding::None;
    bool agreed = false;
    int goals_open = 0;
    int goals_closed = 0;
    int goals_late = 0; ///< open, and their day is past
    int actions_open = 0;
    int actions_late = 0;  ///< open, and their end is past
    int actions_loose = 0; ///< open, and their goal is closed or gone
    bool review_late = false;
    friend bool operator==(const PlanState&, const PlanState&) = default;
};

/// Neither the order of the records nor what was removed matters. Pure.
[[nodiscard]] PlanState plan_state(std::span<const Facts> dossier, LocalDate today);

/// Whether a goal with this status is still worked on; nothing means proposed.
[[nodiscard]] bool goal_open(std::string_view status);
/// Whether an action with this status is still done; nothing means planned.
[[nodiscard]] bool action_open(std::string_view status);

/// What would be left without a goal when it is closed: its open actions, and the open tasks made of it or of them, in
/// order of id.
[[nodiscard]] std::vector<const Facts*> open_under(std::span<const Facts> dossier, const RecordId& goal);

/// Knowledge, behaviour and status, 1 to 5 each; never added up.
struct Ratings {
    std::optional<int> knowledge;
    std::optional<int> behaviour;
    std::optional<int> state;
    friend bool operator==(const Ratings&, const Ratings&) = default;
};
/// A goal at its start and now.
struct GoalRatings {
    Ratings start;
    Ratings now;
    std::optional<LocalDate> evaluated_on; ///< the last look
    std::string outcome;                   ///< of the last look: a code, or empty
    friend bool operator==(const GoalRatings&, const GoalRatings&) = default;
};
/// The start is what was rated when the goal was set, else at the problem it is about; now is the last rating given.
[[nodiscard]] GoalRatings goal_ratings(std::span<const Facts> dossier, const RecordId& goal);

/// Open goals that were not looked at in this round: since the last review that was closed, and in the last six weeks.
/// In order of priority, then id.
[[nodiscard]] std::vector<RecordId> goals_to_evaluate(std::span<const Facts> dossier, LocalDate today);

} // namespace kt::care
