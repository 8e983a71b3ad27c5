// What came of comparing words for a device: whether it is whose it says. Who says so, on which of his devices and when
// are facts of the op, and a device's id is a hash over its keys: so it holds for these keys and no others.
#pragma once

#include "core/care/kind.h"

namespace kt::care::verification {
inline constexpr std::uint16_t device = 1; ///< the other one
inline constexpr std::uint16_t outcome = 2;
inline constexpr std::uint16_t how = 3;
inline constexpr auto outcomes = std::to_array<std::string_view>({"same", "different"});
inline constexpr auto hows = std::to_array<std::string_view>({"pairing", "in_person", "phone"});

extern const KindSpec spec;
} // namespace kt::care::verification
