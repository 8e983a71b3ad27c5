// The problems of the Omaha System (Martin 2005): English terms from the public domain, Dutch labels of our own,
// unofficial.
#pragma once

#include "core/care/words.h"

#include <cstdint>
#include <span>

namespace kt::care {

/// One problem. Numbers are ours and for ever; the official codes differ.
struct OmahaProblem {
    std::uint8_t number = 0;
    Words label;
    std::string_view domains; ///< letters of the default frame, the usual one first
    bool rare = false;        ///< not offered unless asked for: seldom met in old age
};

/// All 42, by number from 1.
[[nodiscard]] std::span<const OmahaProblem> omaha_problems();
/// nullptr for a number that is none.
[[nodiscard]] const OmahaProblem* find_omaha(std::int64_t number);

} // namespace kt::care
