// Who may read the safety theme of a dossier: named one by one, and only those who read it can see the names (R22).
#pragma once

#include "core/care/kind.h"

namespace kt::care::safety_reader {
inline constexpr std::uint16_t member = 1;
inline constexpr std::uint16_t why = 2;
inline constexpr std::uint16_t until = 3; ///< the last day

extern const KindSpec spec;
} // namespace kt::care::safety_reader
