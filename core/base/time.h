// Moments, calendar days and wall times, which are three different things.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kt {

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;

    /// Whether it lies in the years 1 to 9999, outside of which `text` means nothing.
    [[nodiscard]] bool in_range() const;

    /// `2026-11-21T08:30:00.000Z`
    [[nodiscard]] std::string text() const;
    /// Reads `YYYY-MM-DDThh:mm[:ss[.mmm]](Z|±hh:mm)`. Errors: BadDate.
    [[nodiscard]] static Result<Instant> parse(std::string_view text);

    friend auto operator<=>(const Instant&, const Instant&) = default;
    friend bool operator==(const Instant&, const Instant&) = default;
};

/// A day of the calendar, in no time zone: a birth date, a due date. Days since 1970-01-01.
struct LocalDate {
    std::int32_t days = 0;

    static constexpr std::int32_t first_days = -719'162; ///< 0001-01-01, the first day that `parse` reads
    static constexpr std::int32_t last_days = 2'932'896; ///< 9999-12-31, the last one
    [[nodiscard]] bool in_range() const { return days >= first_days && days <= last_days; }

    /// Errors: BadDate for a day that does not exist (30 February).
    [[nodiscard]] static Result<LocalDate> of(int year, unsigned month, unsigned day);
    /// Reads `YYYY-MM-DD` and the Dutch `DD-MM-YYYY`. Errors: BadDate.
    [[nodiscard]] static Result<LocalDate> parse(std::string_view text);
    /// `2026-11-21`
    [[nodiscard]] std::string text() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;

    [[nodiscard]] LocalDate plus_days(int count) const { return {days + count}; }
    /// The same day of the month, `count` months on; the last day of that month where it has no such day.
    [[nodiscard]] LocalDate plus_months(int count) const;

    friend auto operator<=>(const LocalDate&, const LocalDate&) = default;
    friend bool operator==(const LocalDate&, const LocalDate&) = default;
};

/// The day that a moment falls on in universal time.
[[nodiscard]] LocalDate utc_day(Instant moment);

/// Whole years from `birth` to `on`; someone born on 29 February has a birthday on 1 March in other years.
[[nodiscard]] int age_on(LocalDate birth, LocalDate on);

/// A time on a wall clock in a named zone, for an appointment that must stay at 10:00 whatever the clocks do.
struct WallTime {
    LocalDate date;
    std::uint16_t minute = 0; ///< of the day, 0-1439
    std::string zone = "Europe/Amsterdam";

    /// `2026-11-21T10:00[Europe/Amsterdam]`
    [[nodiscard]] std::string text() const;
    /// Reads what `text` writes; without a zone the Dutch one is meant. Errors: BadDate.
    [[nodiscard]] static Result<WallTime> parse(std::string_view text);

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

} // namespace kt
