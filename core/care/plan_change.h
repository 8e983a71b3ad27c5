// What changed in a plan between two moments, by whom and when.
#pragma once

#include "core/care/kind.h"

namespace kt::care {

/// One value a field of a goal or an action was given.
struct PlanLine {
    Kind kind{};
    RecordId record;
    std::uint16_t field = 0;
    Value value;
    MemberId author;
    Instant at;
};

enum class PlanChangeKind : std::uint8_t {
    Added,
    Ended,
    Reopened,
    DateMoved,
    TextChanged,
    Changed, ///< anything else: owner, priority, funder
};

struct PlanChange {
    PlanChangeKind what{};
    Kind kind{};
    RecordId record;
    std::string title;       ///< what the goal or action is called at the end
    std::uint16_t field = 0; ///< 0 for Added
    Value before;
    Value after;
    MemberId author; ///< of the last value
    Instant at;
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// Compares the plan as it stood at `from` with how it stood at `until`. What was added and taken away in between is
/// not told, nor what came back to what it was. In order of time. The order of the lines does not matter but for lines
/// of one moment, of which the later one counts.
[[nodiscard]] std::vector<PlanChange> plan_changes(std::span<const PlanLine> lines, Instant from, Instant until);

} // namespace kt::care
