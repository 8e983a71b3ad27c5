// Work that someone still has to do.
#pragma once

#include "core/care/kind.h"

/// Work that someone still has to do.
namespace kt::care::task {
inline constexpr std::uint16_t description = 1;
inline constexpr std::uint16_t owner = 2;
inline constexpr std::uint16_t due = 3;
inline constexpr std::uint16_t status = 4; ///< nothing means open
inline constexpr std::uint16_t source = 5; ///< the record it came from
inline constexpr std::uint16_t source_kind = 6;
inline constexpr std::uint16_t done_on = 7;
inline constexpr std::uint16_t note = 8;
inline constexpr auto statuses = std::to_array<std::string_view>({"open", "done", "cancelled"});

extern const KindSpec spec;
} // namespace kt::care::task
