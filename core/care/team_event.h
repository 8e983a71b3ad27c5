// A line of the log of the team: what concerns no client. Who, when and on which device are facts of the op that says
// it; its chain and seal keep it from being changed.
#pragma once

#include "core/care/access_event.h"

namespace kt::care::team_event {
// The first two as in `access_event`, so that both logs are read alike.
inline constexpr std::uint16_t action = access_event::action;
inline constexpr std::uint16_t about = access_event::about;
inline constexpr std::uint16_t times = 3; ///< how often, where that is not once
inline constexpr std::uint16_t since = 4; ///< the first of these times
inline constexpr auto actions =
    std::to_array<std::string_view>({"read", "unlock_failed", "password_changed", "recovery_sheet_made"});

extern const KindSpec spec;
} // namespace kt::care::team_event
