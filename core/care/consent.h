// What a client allows whom to know.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// Permission for one party and one compartment; refusing is recorded too.
namespace kt::care::consent {
inline constexpr std::uint16_t party = 1; ///< a member
inline constexpr std::uint16_t compartment = 2;
inline constexpr std::uint16_t purpose = 3;
inline constexpr std::uint16_t given_how = 4;
inline constexpr std::uint16_t given_on = 5;
inline constexpr std::uint16_t until = 6;
inline constexpr std::uint16_t withdrawn_on = 7;
inline constexpr std::uint16_t recorded_by = 8;
inline constexpr std::uint16_t answer = 9;      ///< nothing means yes
inline constexpr std::uint16_t party_name = 10; ///< an organisation, or a person who is no member
inline constexpr std::uint16_t limits = 11;     ///< what the client excepts, in own words
inline constexpr std::uint16_t given_by = 12;
inline constexpr std::uint16_t ground = 13;
inline constexpr std::uint16_t doctor_role = 14; ///< as what a doctor speaks to the social domain (R02)
inline constexpr auto answers = std::to_array<std::string_view>({"yes", "no"});
inline constexpr auto grounds = std::to_array<std::string_view>({"consent", "treatment_relation"});
inline constexpr auto doctor_roles = std::to_array<std::string_view>({"referrer", "expert", "informant"});

extern const KindSpec spec;
} // namespace kt::care::consent
