// Days, moments, ages and amounts as people say them, in the language in use.
#pragma once

#include "core/base/time.h"

#include <QString>

namespace kt::text {

/// The calendar day where this device is.
[[nodiscard]] LocalDate local_day(Instant now);

/// "za 21 nov 2026"
[[nodiscard]] QString day(LocalDate day);
/// "zaterdag 21 november 2026", for who does not read short forms.
[[nodiscard]] QString long_day(LocalDate day);
/// "21-11-2026", as people type it.
[[nodiscard]] QString short_day(LocalDate day);
/// "za 21 nov 2026, 10:05", by the clock of where this device is.
[[nodiscard]] QString moment(Instant at);
/// "vandaag 10:05", "gisteren 10:05", then as `moment`.
[[nodiscard]] QString lately(Instant at, Instant now);
/// "za 21 nov 2026, 10:00", by the clock of its own zone.
[[nodiscard]] QString wall(const WallTime& at);
/// "vandaag", "morgen", "over 3 dagen", "3 dagen te laat"
[[nodiscard]] QString due(LocalDate due, LocalDate today);
/// "zojuist", "5 minuten geleden", "gisteren", "3 dagen geleden", then the day itself
[[nodiscard]] QString ago(Instant at, Instant now);
/// "88 jaar"
[[nodiscard]] QString age(LocalDate birth, LocalDate today);
/// "1 wijziging", "3 wijzigingen"
[[nodiscard]] QString changes(std::uint64_t count);
/// "1 minuut", "52 minuten"
[[nodiscard]] QString minutes(int count);

} // namespace kt::text
