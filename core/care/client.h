// The person it is all about.
#pragma once

#include "core/care/kind.h"

/// The person it is all about.
namespace kt::care::client {
inline constexpr std::uint16_t name = 1;
inline constexpr std::uint16_t birth_date = 2;
inline constexpr std::uint16_t bsn = 3;
inline constexpr std::uint16_t address = 4;
inline constexpr std::uint16_t postcode = 5;
inline constexpr std::uint16_t phone = 6;
inline constexpr std::uint16_t what_matters = 7; ///< in the client's own words
inline constexpr std::uint16_t email = 8;
inline constexpr std::uint16_t place = 9;
inline constexpr std::uint16_t gender = 10;
inline constexpr std::uint16_t called = 11; ///< the name the client goes by
inline constexpr std::uint16_t language = 12;
inline constexpr std::uint16_t gp = 13;
inline constexpr std::uint16_t gp_phone = 14;
inline constexpr std::uint16_t pharmacy = 15;
inline constexpr std::uint16_t status = 16;
inline constexpr std::uint16_t closed_on = 17;
inline constexpr std::uint16_t closing_reason = 18;
inline constexpr std::uint16_t keep_until = 19; ///< end of retention
inline constexpr std::uint16_t inclusion_reason = 20;
inline constexpr std::uint16_t inclusion_text = 21;
inline constexpr std::uint16_t included_by = 22;
inline constexpr std::uint16_t included_on = 23;
inline constexpr std::uint16_t what_not = 24;  ///< what the client does not want, in own words
inline constexpr std::uint16_t joined_to = 25; ///< the client of whom this dossier is a part
inline constexpr auto statuses = std::to_array<std::string_view>({"active", "paused", "closed"});
inline constexpr auto closing_reasons =
    std::to_array<std::string_view>({"died", "moved_to_institution", "withdrew", "not_needed", "moved_away", "other"});
inline constexpr auto inclusion_reasons =
    std::to_array<std::string_view>({"judgement", "instrument", "diagnosis", "age_and_problems", "other"});

extern const KindSpec spec;
} // namespace kt::care::client
