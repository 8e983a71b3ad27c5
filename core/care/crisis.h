// Step 5: what to do when things go wrong at home.
#pragma once

#include "core/care/kind.h"

/// The crisis plan: how one sees it coming, what helps, who to call, how to get in, where the client wants to go.
namespace kt::care::crisis_plan {
inline constexpr std::uint16_t signs = 1;
inline constexpr std::uint16_t what_helps = 2;
inline constexpr std::uint16_t call_first = 3; ///< name and number
inline constexpr std::uint16_t call_then = 4;
inline constexpr std::uint16_t key_box = 5; ///< where the key is; never its code
inline constexpr std::uint16_t stay_wish = 6;
inline constexpr std::uint16_t stay_text = 7;
inline constexpr std::uint16_t agreed_on = 8;
inline constexpr auto stays = std::to_array<std::string_view>({"stay_home", "short_term_stay", "hospital", "discuss"});

extern const KindSpec spec;
} // namespace kt::care::crisis_plan
