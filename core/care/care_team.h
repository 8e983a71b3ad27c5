// Step 3: the kernteam around one client.
#pragma once

#include "core/care/codes.h"
#include "core/care/role.h"

/// The kernteam as a whole; one record in a dossier.
namespace kt::care::care_team {
inline constexpr std::uint16_t central_contact = 1; ///< a participant or member the client can always call
inline constexpr std::uint16_t gp_absent_reason = 2;
inline constexpr std::uint16_t nursing_absent_reason = 3;
inline constexpr std::uint16_t social_absent_reason = 4;
inline constexpr std::uint16_t formed_on = 5;
inline constexpr std::uint16_t note = 6;
inline constexpr std::uint16_t provisional = 7;    ///< the central contact stands until the first meeting
inline constexpr std::uint16_t absent_reasons = 8; ///< of professions that the team added: profession to reason

extern const KindSpec spec;
} // namespace kt::care::care_team

/// Someone in or around the kernteam.
namespace kt::care::participant {
inline constexpr std::uint16_t role = 1;
inline constexpr std::uint16_t name = 2;
inline constexpr std::uint16_t relation = 3; ///< daughter, neighbour
inline constexpr std::uint16_t profession = 4;
inline constexpr std::uint16_t organisation = 5;
inline constexpr std::uint16_t phone = 6;
inline constexpr std::uint16_t email = 7;
inline constexpr std::uint16_t reachable = 8;  ///< hours, as people say them
inline constexpr std::uint16_t deputy = 9;     ///< who stands in, and how to reach them
inline constexpr std::uint16_t member = 10;    ///< the member this is
inline constexpr std::uint16_t intensity = 11; ///< of coordination
inline constexpr std::uint16_t from = 12;
inline constexpr std::uint16_t until = 13;
inline constexpr std::uint16_t tasks = 14;         ///< what this person does
inline constexpr std::uint16_t may_be_called = 15; ///< the person agrees to be contacted
inline constexpr std::uint16_t call_order = 16;    ///< 1 is called first
inline constexpr std::uint16_t away_from = 17;     ///< of who is no member; members have an absence
inline constexpr std::uint16_t away_until = 18;
inline constexpr std::uint16_t cover = 19; ///< the participant who stands in
inline constexpr auto roles =
    std::to_array<std::string_view>({"professional", "client", "representative", "informal_caregiver", "volunteer"});
inline constexpr auto intensities = std::to_array<std::string_view>({"intensive", "light"});

extern const KindSpec spec;
} // namespace kt::care::participant
