// Step 6: what happened between people and the client, and what the team says among itself.
#pragma once

#include "core/care/codes.h"
#include "core/care/kind.h"

/// A visit, a call, a talk.
namespace kt::care::contact_moment {
inline constexpr std::uint16_t at = 1;
inline constexpr std::uint16_t with = 2;
inline constexpr std::uint16_t text = 3;
inline constexpr std::uint16_t channel = 4;
inline constexpr std::uint16_t triggers = 5; ///< events that call for an early review
inline constexpr std::uint16_t told_by = 6;  ///< somebody else than the client, whose words these are
inline constexpr std::uint16_t in_confidence = 7;
inline constexpr auto channels = std::to_array<std::string_view>({"visit", "phone", "video", "message", "other"});

extern const KindSpec spec;
} // namespace kt::care::contact_moment

/// A message between members about a client.
namespace kt::care::message {
inline constexpr std::uint16_t to = 1; ///< members
inline constexpr std::uint16_t about_kind = 2;
inline constexpr std::uint16_t about = 3;
inline constexpr std::uint16_t text = 4;
inline constexpr std::uint16_t answers = 5; ///< a message
inline constexpr std::uint16_t read_by = 6;

extern const KindSpec spec;
} // namespace kt::care::message
