// How hard a password is to guess: judged here, offline, and rather too low than too high.
#pragma once

#include "core/crypto/secret.h"

#include <string>
#include <vector>

namespace kt::crypto {

/// What somebody with a copy of the disk, much patience and thousands of machines would need, Argon2id included.
enum class Guessing : std::uint8_t {
    Hours,     ///< minutes to hours
    Months,    ///< days to months
    Years,     ///< years
    Lifetimes, ///< longer than anybody will try
};

/// What makes a password weak, the heaviest reason first found.
enum class Weakness : std::uint8_t { None, Common, Own, Keys, Repeated, Sequence, Date, Short };

struct Strength {
    double bits = 0; ///< of choice, at most
    Guessing guessing = Guessing::Hours;
    Weakness weakness = Weakness::None; ///< None when nothing stands out
};

/// `own`: words that others know of this person (name, team); a password made of them is weak. Looks for common words
/// and passwords (English ones and a short Dutch list), neighbouring keys, dates, repetition; a word counts for no more
/// than a choice out of a large dictionary.
[[nodiscard]] Strength judge(const Password& password, const std::vector<std::string>& own);

} // namespace kt::crypto
