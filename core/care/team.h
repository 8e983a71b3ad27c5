// The team and its people, devices and keys; all in the team space, without a client's name.
#pragma once

#include "core/care/kind.h"

/// The team itself; one record.
namespace kt::care::team {
inline constexpr std::uint16_t name = 1;

extern const KindSpec spec;
} // namespace kt::care::team

/// A person of the team.
namespace kt::care::member {
inline constexpr std::uint16_t name = 1;
inline constexpr std::uint16_t role = 2;
inline constexpr std::uint16_t organisation = 3;
inline constexpr std::uint16_t phone = 4;
inline constexpr std::uint16_t email = 5;
inline constexpr std::uint16_t reachable = 6; ///< hours, as people say them
inline constexpr std::uint16_t admin = 7;     ///< may certify members and devices
inline constexpr std::uint16_t left_on = 8;   ///< first day without access
inline constexpr std::uint16_t deputy = 9;    ///< a member
inline constexpr std::uint16_t cuts = 10; ///< device to the last entry that counts as an admin's, who is one no more

extern const KindSpec spec;
} // namespace kt::care::member

/// A time in which a member is away.
namespace kt::care::absence {
inline constexpr std::uint16_t member = 1;
inline constexpr std::uint16_t from = 2;
inline constexpr std::uint16_t until = 3; ///< the last day away; open when left out
inline constexpr std::uint16_t cover = 4; ///< the member who stands in
inline constexpr std::uint16_t note = 5;

extern const KindSpec spec;
} // namespace kt::care::absence

/// What the team set for itself; one record. What is left out is as the handreiking has it.
namespace kt::care::team_rules {
inline constexpr std::uint16_t conference_months = 1;
inline constexpr std::uint16_t medication_review_months = 2;
inline constexpr std::uint16_t assessment_months = 3;
inline constexpr std::uint16_t consent_months = 4;
inline constexpr std::uint16_t reminder_days = 5;
inline constexpr std::uint16_t return_review_days = 6;
inline constexpr std::uint16_t consent_before_team = 7; ///< a consent is needed to pass step 2
inline constexpr std::uint16_t domains = 8;             ///< those that an MDA must answer
inline constexpr std::uint16_t confirming_roles = 9;    ///< who may confirm frailty
inline constexpr std::uint16_t note = 10;               ///< why the team does it so
inline constexpr std::uint16_t frame = 11;              ///< the ready frame of the MDA
inline constexpr std::uint16_t step_1 = 12;             ///< the team's own name of a step, and so on to the sixth
inline constexpr std::uint16_t step_6 = 17;
inline constexpr std::uint16_t core_extra = 18;   ///< professions that belong in every kernteam besides the usual ones
inline constexpr std::uint16_t core_without = 19; ///< usual ones the team does without
inline constexpr std::uint16_t put_back_to = 20;  ///< moment of the version that was put back last
inline constexpr auto core_groups = std::to_array<std::string_view>({"gp", "nursing", "social"});

extern const KindSpec spec;
} // namespace kt::care::team_rules

/// A member's device with its public keys.
namespace kt::care::device {
inline constexpr std::uint16_t member = 1;
inline constexpr std::uint16_t name = 2;
inline constexpr std::uint16_t sign = 3;
inline constexpr std::uint16_t box = 4;
inline constexpr std::uint16_t revoked_at = 5;
inline constexpr std::uint16_t cut = 6; ///< last entry of its feed that counts
inline constexpr std::uint16_t revoked_why = 7;
inline constexpr std::uint16_t follows =
    8; ///< of a restored device: proof by the one it carries on for, see standing.h

extern const KindSpec spec;
} // namespace kt::care::device

/// Epoch keys sealed to devices.
namespace kt::care::grant {
inline constexpr std::uint16_t sealed = 1;
inline constexpr std::uint16_t locators = 2; ///< of the keys inside, so that everyone knows who holds which

extern const KindSpec spec;
} // namespace kt::care::grant

/// What a device has stored, as it says itself.
namespace kt::care::have_notice {
inline constexpr std::uint16_t device = 1;
inline constexpr std::uint16_t have = 2; ///< device to number of entries

extern const KindSpec spec;
} // namespace kt::care::have_notice
