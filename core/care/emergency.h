// What somebody who treats must know of a client in an emergency, agreed and sealed beforehand, and each time that it
// was opened (R16).
#pragma once

#include "core/care/facts.h"

/// Words copied from the dossier, which those who treat can open without being in the team around the client.
namespace kt::care::emergency_set {
inline constexpr std::uint16_t agreed_on = 1;
inline constexpr std::uint16_t agreed_how = 2;
inline constexpr std::uint16_t agreed_by = 3;
inline constexpr std::uint16_t sealed_on = 4; ///< when the words below were copied
inline constexpr std::uint16_t withdrawn_on = 5;
inline constexpr std::uint16_t name = 6;
inline constexpr std::uint16_t birth_date = 7;
inline constexpr std::uint16_t called = 8;
inline constexpr std::uint16_t address = 9;
inline constexpr std::uint16_t phone = 10;
inline constexpr std::uint16_t key_box = 11; ///< where the key is; never its code
inline constexpr std::uint16_t limits = 12;  ///< treatment limits, one per line
inline constexpr std::uint16_t wishes = 13;
inline constexpr std::uint16_t stay = 14;
inline constexpr std::uint16_t representative = 15;
inline constexpr std::uint16_t alerts = 16;
inline constexpr std::uint16_t medicines = 17;
inline constexpr std::uint16_t signs = 18;
inline constexpr std::uint16_t helps = 19;
inline constexpr std::uint16_t call = 20; ///< whom to call, one per line
inline constexpr std::uint16_t doctor = 21;

extern const KindSpec spec;
} // namespace kt::care::emergency_set

/// One opening of the set by somebody without another ground.
namespace kt::care::emergency_access {
inline constexpr std::uint16_t by = 1;
inline constexpr std::uint16_t at = 2;
inline constexpr std::uint16_t until = 3;
inline constexpr std::uint16_t reason = 4;
inline constexpr std::uint16_t reviewed_on = 5;
inline constexpr std::uint16_t reviewed_by = 6;
inline constexpr std::uint16_t outcome = 7;
inline constexpr std::uint16_t note = 8; ///< of who reviewed it
inline constexpr auto outcomes = std::to_array<std::string_view>({"justified", "not_justified", "reported"});

extern const KindSpec spec;
} // namespace kt::care::emergency_access

namespace kt::care {

inline constexpr std::int64_t emergency_hours = 24;      ///< that an opening lasts
inline constexpr std::int32_t emergency_review_days = 7; ///< within which it must be looked at

/// Whether an opening was looked at, by another than who opened.
[[nodiscard]] bool is_reviewed(const Facts& opening);
/// Whether an opening by this member lasts. A clock that was put back does not open it before it was.
[[nodiscard]] bool is_open(const Facts& opening, const MemberId& who, Instant now);
/// Whether the client stands by the set, and so those who treat may be given its key.
[[nodiscard]] bool is_agreed(const Facts& set);

} // namespace kt::care
