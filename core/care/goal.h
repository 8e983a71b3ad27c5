// What the client wants to reach.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// A goal in the client's words, with a target that can be measured.
namespace kt::care::goal {
inline constexpr std::uint16_t description = 1;
inline constexpr std::uint16_t target = 2;
inline constexpr std::uint16_t due = 3;
inline constexpr std::uint16_t priority = 4;
inline constexpr std::uint16_t owner = 5;
inline constexpr std::uint16_t status = 6;
inline constexpr std::uint16_t domain = 7;
inline constexpr std::uint16_t problem = 8;
inline constexpr std::uint16_t funder = 9;
inline constexpr std::uint16_t evaluation = 10;
inline constexpr std::uint16_t evaluated_on = 11;
inline constexpr std::uint16_t from = 12;
inline constexpr std::uint16_t start_knowledge = 13; ///< 1 to 5, 5 is best; when the goal was set
inline constexpr std::uint16_t start_behaviour = 14;
inline constexpr std::uint16_t start_state = 15;
inline constexpr auto priorities = std::to_array<std::string_view>({"high", "medium", "low"});
inline constexpr auto statuses =
    std::to_array<std::string_view>({"proposed", "active", "reached", "partly_reached", "not_reached", "stopped"});

extern const KindSpec spec;
} // namespace kt::care::goal

/// One look at how far a goal is; earlier ones stay.
namespace kt::care::goal_evaluation {
inline constexpr std::uint16_t goal = 1;
inline constexpr std::uint16_t evaluated_on = 2;
inline constexpr std::uint16_t outcome = 3;
inline constexpr std::uint16_t knowledge = 4; ///< 1 to 5, 5 is best
inline constexpr std::uint16_t behaviour = 5;
inline constexpr std::uint16_t state = 6;
inline constexpr std::uint16_t text = 7;
inline constexpr std::uint16_t evaluated_with = 8; ///< the client, a carer
inline constexpr std::uint16_t since = 9;          ///< the start of the goal or the look before
inline constexpr auto outcomes = std::to_array<std::string_view>({"reached", "partly_reached", "not_reached"});

extern const KindSpec spec;
} // namespace kt::care::goal_evaluation
