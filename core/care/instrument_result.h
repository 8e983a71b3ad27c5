// A filled-in instrument: raw answers and what came of them.
#pragma once

#include "core/care/kind.h"

/// A filled-in instrument; never a diagnosis.
namespace kt::care::instrument_result {
inline constexpr std::uint16_t instrument = 1; ///< id of the instrument
inline constexpr std::uint16_t version = 2;
inline constexpr std::uint16_t answers = 3;
inline constexpr std::uint16_t observed_on = 4;
inline constexpr std::uint16_t note = 5;
inline constexpr std::uint16_t score = 6;   ///< as computed when it was filled in, or read off an official form
inline constexpr std::uint16_t outcome = 7; ///< code of the outcome
inline constexpr std::uint16_t informant = 8;
inline constexpr std::uint16_t about = 9; ///< a participant, for instruments about the carer
inline constexpr auto informants = std::to_array<std::string_view>({"client", "carer", "professional", "file"});

extern const KindSpec spec;
} // namespace kt::care::instrument_result

namespace kt::care {

/// Whether an instrument asks about the load of an informal carer, and so about a third person.
[[nodiscard]] bool about_carer(std::string_view instrument);

} // namespace kt::care
