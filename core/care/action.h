// What is done for a goal.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// Who does what, how often, from when until when.
namespace kt::care::action {
inline constexpr std::uint16_t description = 1;
inline constexpr std::uint16_t owner = 2;
inline constexpr std::uint16_t frequency = 3;
inline constexpr std::uint16_t from = 4;
inline constexpr std::uint16_t until = 5;
inline constexpr std::uint16_t goal = 6;
inline constexpr std::uint16_t funder = 7;
inline constexpr std::uint16_t status = 8;
inline constexpr std::uint16_t done_by = 9; ///< a client, carer or service that is no participant
inline constexpr std::uint16_t category = 10;
inline constexpr std::uint16_t restricts_freedom = 11; ///< a limit on where the client can go or what the client can do
inline constexpr std::uint16_t client_consents = 12;   ///< to that limit
inline constexpr std::uint16_t client_resists = 13;
inline constexpr auto statuses = std::to_array<std::string_view>({"planned", "active", "done", "stopped"});
inline constexpr auto categories =
    std::to_array<std::string_view>({"teaching", "treatment", "case_management", "surveillance"});

extern const KindSpec spec;
} // namespace kt::care::action
