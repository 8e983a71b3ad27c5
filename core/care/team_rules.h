// What a team sets for itself, as rules: the handreiking's where the team said nothing.
#pragma once

#include "core/care/schedule.h"
#include "core/care/steps.h"

namespace kt::care {

/// Gates and intervals in force.
struct TeamRules {
    StepRules steps;
    Intervals intervals;
    friend bool operator==(const TeamRules&, const TeamRules&) = default;
};

/// Of the team's record; of several, after a merge, the one with the lowest id. An interval of nothing or of zero, and
/// an empty list, leave the default.
[[nodiscard]] TeamRules rules_of(std::span<const Facts> records);

} // namespace kt::care
