// Step 1: what someone noticed, and what was decided on it.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// What someone noticed about a client.
namespace kt::care::signal {
inline constexpr std::uint16_t observed_at = 1;
inline constexpr std::uint16_t source = 2; ///< who noticed it
inline constexpr std::uint16_t text = 3;
inline constexpr std::uint16_t urgency = 4;
inline constexpr std::uint16_t source_role = 5;
inline constexpr std::uint16_t status = 6; ///< nothing means open
inline constexpr std::uint16_t safety = 7; ///< neglect or abuse suspected: the record lives in the safety compartment
inline constexpr std::uint16_t triggers = 8;
inline constexpr std::uint16_t reach = 9;           ///< how to reach who noticed it
inline constexpr std::uint16_t closing_reason = 10; ///< why it was closed without a triage
inline constexpr std::uint16_t in_confidence = 11;  ///< who noticed it does not want the client to be told who did
inline constexpr auto urgencies = std::to_array<std::string_view>({"low", "normal", "high", "urgent"});
inline constexpr auto statuses = std::to_array<std::string_view>({"open", "triaged", "closed"});

extern const KindSpec spec;
} // namespace kt::care::signal

/// What was decided on the signals and instruments.
namespace kt::care::triage {
inline constexpr std::uint16_t outcome = 1;
inline constexpr std::uint16_t reason = 2;
inline constexpr std::uint16_t decided_on = 3;
inline constexpr std::uint16_t decided_by = 4;
inline constexpr std::uint16_t client_agreed = 5; ///< told, and agrees to the assessment
inline constexpr std::uint16_t agreed_how = 6;
inline constexpr std::uint16_t agreed_on = 7;
inline constexpr std::uint16_t watch_until = 8;
inline constexpr std::uint16_t decided_role = 9; ///< profession of who decided
inline constexpr auto outcomes = std::to_array<std::string_view>({"not_frail", "watch", "frail"});

extern const KindSpec spec;
} // namespace kt::care::triage
