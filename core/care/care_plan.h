// Step 5: the agreement on the plan, its reviews and its pauses.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// The agreement on the plan and its review dates.
namespace kt::care::care_plan {
inline constexpr std::uint16_t agreed_on = 1;
inline constexpr std::uint16_t agreed_by = 2;
inline constexpr std::uint16_t agreed_how = 3;
inline constexpr std::uint16_t copy_offered = 4;
inline constexpr std::uint16_t review_on = 5;
inline constexpr std::uint16_t version = 6;
inline constexpr std::uint16_t crisis_plan = 7;
inline constexpr std::uint16_t status = 8;
inline constexpr std::uint16_t copy_given_on = 9;
inline constexpr std::uint16_t paused_from = 10;
inline constexpr std::uint16_t paused_until = 11;
inline constexpr std::uint16_t pause_reason = 12;
inline constexpr std::uint16_t evaluation = 13;
inline constexpr std::uint16_t evaluated_on = 14;
inline constexpr std::uint16_t medication_review_on = 15;
inline constexpr auto statuses = std::to_array<std::string_view>({"draft", "agreed", "paused", "ended"});
inline constexpr auto pause_reasons =
    std::to_array<std::string_view>({"short_term_stay", "respite", "hospital", "crisis_stay", "other"});

extern const KindSpec spec;
} // namespace kt::care::care_plan
