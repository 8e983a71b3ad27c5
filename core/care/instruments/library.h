// The instruments, one file each; reached through `all_instruments`.
#pragma once

#include "core/care/instruments/instrument.h"

#include <array>

namespace kt::care::library {

inline constexpr auto yes_no = std::to_array<Choice>({
    {"no", {"nee", "no"}, 0},
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

} // namespace kt::care::library
