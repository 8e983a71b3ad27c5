// A line of the access log of a dossier (NEN 7513): who looked, and what was done with what was seen. Who, when and on
// which device are facts of the op that says it; its chain and seal keep it from being changed.
#pragma once

#include "core/care/kind.h"

namespace kt::care::access_event {
inline constexpr std::uint16_t action = 1;
inline constexpr std::uint16_t about = 2;  ///< what it was done with: a page, a document, a kind; never clinical text
inline constexpr std::uint16_t ground = 3; ///< on what ground, by name
inline constexpr std::uint16_t reason = 4; ///< compulsory for an emergency
inline constexpr auto actions =
    std::to_array<std::string_view>({"read", "print", "export", "search", "emergency", "join", "part"});
inline constexpr auto grounds =
    std::to_array<std::string_view>({"opened", "treatment", "circle", "consent", "named", "stands_in", "emergency"});

extern const KindSpec spec;
} // namespace kt::care::access_event
