// Step 5: the plan of someone who cares for the client at home, and what gives that person rest.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// What a carer does, can bear and wants. About a third person, so in a compartment of its own.
namespace kt::care::carer_plan {
inline constexpr std::uint16_t carer = 1; ///< a participant
inline constexpr std::uint16_t carer_name = 2;
inline constexpr std::uint16_t tasks = 3;
inline constexpr std::uint16_t load_text = 4; ///< in the carer's own words
inline constexpr std::uint16_t wish = 5;
inline constexpr std::uint16_t backup = 6; ///< who takes over when the carer drops out
inline constexpr std::uint16_t agreed_on = 7;

extern const KindSpec spec;
} // namespace kt::care::carer_plan

/// Something that takes the load off a carer for a while.
namespace kt::care::respite {
inline constexpr std::uint16_t carer_plan = 1;
inline constexpr std::uint16_t text = 2; ///< what: a day away, someone at night, a stay
inline constexpr std::uint16_t funder = 3;
inline constexpr std::uint16_t status = 4; ///< nothing means asked
inline constexpr std::uint16_t asked_on = 5;
inline constexpr std::uint16_t owner = 6; ///< who arranges it
inline constexpr std::uint16_t provider = 7;
inline constexpr std::uint16_t frequency = 8;
inline constexpr std::uint16_t from = 9;
inline constexpr std::uint16_t until = 10;
inline constexpr auto statuses = std::to_array<std::string_view>({"asked", "agreed", "running", "ended", "refused"});

extern const KindSpec spec;
} // namespace kt::care::respite
