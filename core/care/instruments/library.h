// The instruments, one file each; reached through `all_instruments`.
#pragma once

#include "core/care/instruments/instrument.h"

#include <array>

namespace kt::care::library {

inline constexpr auto yes_no = std::to_array<Choice>({
    {"no", {"nee", "no"}, 0},
    {"yes", {"ja", "yes"}, 1},
});

/// The same where "no" is the answer that counts.
inline constexpr auto no_yes = std::to_array<Choice>({
    {"no", {"nee", "no"}, 1},
    {"yes", {"ja", "yes"}, 0},
});

/// Complaints about memory: only a plain yes counts.
inline constexpr auto memory = std::to_array<Choice>({
    {"no", {"nee", "no"}, 0},
    {"sometimes", {"soms", "sometimes"}, 0},
    {"yes", {"ja", "yes"}, 1},
});
/// Feelings: "sometimes" counts too.
inline constexpr auto feelings = std::to_array<Choice>({
    {"no", {"nee", "no"}, 0},
    {"sometimes", {"soms", "sometimes"}, 1},
    {"yes", {"ja", "yes"}, 1},
});

extern const Instrument gfi;
extern const Instrument prisma_7;
extern const Instrument prisma_7_item_6_reversed;
extern const Instrument isar_pc;
extern const Instrument katz_6;
extern const Instrument lawton;
extern const Instrument snaq65;
extern const Instrument ediz;
extern const Instrument tfi;
extern const Instrument fall_risk;
extern const Instrument gds_15;
extern const Instrument katz_15;
extern const Instrument csi;
extern const Instrument cfs;
extern const Instrument mini_cog;
extern const Instrument easy_care;

} // namespace kt::care::library
