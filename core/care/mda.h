// Step 2: the multi-domain assessment.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// One round of the assessment.
namespace kt::care::assessment {
inline constexpr std::uint16_t started_on = 1;
inline constexpr std::uint16_t frame = 2;
inline constexpr std::uint16_t client_words = 3; ///< what the client says it is about
inline constexpr std::uint16_t finished_on = 4;
inline constexpr std::uint16_t visited_on = 5; ///< home visit
inline constexpr std::uint16_t domains = 6;    ///< to be answered; all of the frame when none is named
inline constexpr std::uint16_t led_by = 7;
inline constexpr auto frames = std::to_array<std::string_view>({"sfmpc", "omaha", "living_areas"});

extern const KindSpec spec;
} // namespace kt::care::assessment

/// What was found in one domain.
namespace kt::care::assessment_answer {
inline constexpr std::uint16_t assessment = 1;
inline constexpr std::uint16_t domain = 2;
inline constexpr std::uint16_t no_problem = 3;
inline constexpr std::uint16_t text = 4;
inline constexpr std::uint16_t strength = 5;        ///< what goes well, what the client can do
inline constexpr std::uint16_t client_priority = 6; ///< matters most to the client
inline constexpr std::uint16_t risk_flags = 7;
inline constexpr std::uint16_t answers = 8; ///< to the questions of the team's own; see `GivenAnswer`
inline constexpr std::uint16_t told_by = 9; ///< somebody else than the client, whose words these are
inline constexpr std::uint16_t in_confidence = 10;

extern const KindSpec spec;
} // namespace kt::care::assessment_answer

/// A picture of what was found: made small and without its place on earth before it gets here.
namespace kt::care::photo {
inline constexpr std::uint16_t assessment = 1;
inline constexpr std::uint16_t domain = 2;
inline constexpr std::uint16_t caption = 3;
inline constexpr std::uint16_t picture = 4; ///< a JPEG
inline constexpr std::uint16_t taken_on = 5;
inline constexpr std::size_t most_bytes = 131'072; ///< of the picture
inline constexpr int most_pixels = 1'280;          ///< of its longer side

extern const KindSpec spec;
} // namespace kt::care::photo

/// One problem in one domain.
namespace kt::care::problem {
inline constexpr std::uint16_t assessment = 1;
inline constexpr std::uint16_t domain = 2;
inline constexpr std::uint16_t code = 3; ///< Omaha problem, by our running number
inline constexpr std::uint16_t label = 4;
inline constexpr std::uint16_t modifier_owner = 5;
inline constexpr std::uint16_t modifier_state = 6;
inline constexpr std::uint16_t text = 7;
inline constexpr std::uint16_t priority = 8;
inline constexpr std::uint16_t status = 9;
inline constexpr std::uint16_t client_priority = 10; ///< matters most to the client
inline constexpr std::uint16_t since = 11;
inline constexpr std::uint16_t knowledge = 12; ///< 1 to 5, 5 is best
inline constexpr std::uint16_t behaviour = 13;
inline constexpr std::uint16_t state = 14;
inline constexpr auto owners = std::to_array<std::string_view>({"individual", "family", "community"});
inline constexpr auto states = std::to_array<std::string_view>({"health_promotion", "potential", "actual"});
inline constexpr auto priorities = std::to_array<std::string_view>({"high", "medium", "low"});
inline constexpr auto statuses = std::to_array<std::string_view>({"active", "resolved"});

extern const KindSpec spec;
} // namespace kt::care::problem
