// What a team sets for itself, as rules: the handreiking's where the team said nothing.
#pragma once

#include "core/care/schedule.h"
#include "core/care/steps.h"

namespace kt::care {

/// Gates, intervals and names in force.
struct TeamRules {
    StepRules steps;
    Intervals intervals;
    std::array<std::string, 6> step_names = {}; ///< the team's own, by step; empty: the usual one
    friend bool operator==(const TeamRules&, const TeamRules&) = default;
};

/// Of the team's records of rules and domains. Of several that were made apart, each field is taken from the one with
/// the lowest id that says something. An interval of nothing or of zero, and an empty list, leave the default.
[[nodiscard]] TeamRules rules_of(std::span<const Facts> records);

} // namespace kt::care
