// What was destroyed on every device, as the team is told of it: no name and no word of the client. In the team space.
#pragma once

#include "core/care/kind.h"

namespace kt::care::erasure {
/// What is destroyed: a list of spaces as [dossier, compartment, epoch] and a list of entries as [device, n]. Of a
/// space every key up to that epoch goes, and every body written under them. Append: what was once said is not
/// replaced.
inline constexpr std::uint16_t scope = 1;
/// Somebody stands for a scope: its hash. It counts when two members do, one of them an admin.
inline constexpr std::uint16_t agreed = 2;
inline constexpr std::uint16_t confirmed = 3; ///< by each device that obeyed: how many bodies it threw away
inline constexpr std::uint16_t why = 4;
inline constexpr std::uint16_t part = 5; ///< what it was, for people
inline constexpr auto reasons = std::to_array<std::string_view>({"asked_by_client", "keeping_ended", "third_party"});
inline constexpr auto parts = std::to_array<std::string_view>({"dossier", "theme", "record"});

extern const KindSpec spec;
} // namespace kt::care::erasure
