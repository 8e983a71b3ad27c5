// Step 6: a client passes from one coordinator to another, or is away from home for a time.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// A client passes from one member to another; the first stays the contact until the second accepts.
namespace kt::care::handover {
inline constexpr std::uint16_t from = 1;
inline constexpr std::uint16_t to = 2;
inline constexpr std::uint16_t effective_on = 3; ///< first day on which the receiver is the contact
inline constexpr std::uint16_t note = 4;         ///< what the receiver must know
inline constexpr std::uint16_t offered_on = 5;
inline constexpr std::uint16_t status = 6;
inline constexpr std::uint16_t answered_on = 7;
inline constexpr std::uint16_t answer = 8;             ///< why not, or what was agreed
inline constexpr std::uint16_t client_informed_on = 9; ///< or the representative
inline constexpr auto statuses = std::to_array<std::string_view>({"offered", "accepted", "declined", "withdrawn"});

extern const KindSpec spec;
} // namespace kt::care::handover

/// A stay away from home; while it lasts the client's tasks wait.
namespace kt::care::stay {
inline constexpr std::uint16_t type = 1;
inline constexpr std::uint16_t place = 2;
inline constexpr std::uint16_t from = 3;
inline constexpr std::uint16_t expected_until = 4;
inline constexpr std::uint16_t until = 5; ///< the day of coming home; the stay lasts while it is left out
inline constexpr std::uint16_t reason = 6;
inline constexpr std::uint16_t note = 7; ///< what must be known on coming home
inline constexpr std::uint16_t phone = 8;
inline constexpr std::uint16_t carer_informed_on = 9;
inline constexpr std::uint16_t home_care_stopped = 10;
inline constexpr std::uint16_t pauses_tasks = 11;
inline constexpr auto types = std::to_array<std::string_view>(
    {"elv_low", "elv_high", "elv_palliative", "respite", "crisis_stay", "hospital", "rehabilitation", "other"});

extern const KindSpec spec;
} // namespace kt::care::stay
