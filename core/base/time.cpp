#include "core/base/time.h"

#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace kt {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day ymd_of(LocalDate date) {
    return year_month_day{sys_days{days{date.days}}};
}

constexpr std::int64_t day_ms = 86'400'000;

// Reads exactly `count` decimal digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string two(unsigned value) {
    std::string out = std::to_string(value);
    return out.size() < 2 ? "0" + out : out;
}

std::string padded(std::int64_t value, std::size_t width) {
    std::string out = std::to_string(value);
    return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

struct Clocked {
    int minute = 0;      // of the day
    std::size_t end = 0; // where reading stopped
};

// The ISO form only, at the start of `text`.
Result<LocalDate> iso_date(std::string_view text) {
    if (text.size() < 10 || text[4] != '-') return Errc::BadDate;
    return LocalDate::parse(text.substr(0, 10));
}

// hh:mm at `at`.
Result<Clocked> clock_at(std::string_view text, std::size_t at) {
    const int hour = digits(text, at, 2);
    const int minute = digits(text, at + 3, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text[at + 2] != ':') return Errc::BadDate;
    return Clocked{hour * 60 + minute, at + 5};
}

// What the names of the time zone database are made of.
bool zone_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' ||
           c == '-' || c == '+';
}

} // namespace

Result<LocalDate> LocalDate::of(int y, unsigned m, unsigned d) {
    if (y < 1 || y > 9999 || m > 12 || d > 31) return Errc::BadDate; // chrono keeps fewer bits than it is given
    const year_month_day ymd{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
    if (!ymd.ok()) return Errc::BadDate;
    return LocalDate{static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

Result<LocalDate> LocalDate::parse(std::string_view text) {
    if (text.size() != 10) return Errc::BadDate;
    const bool iso = text[4] == '-' && text[7] == '-';
    const bool dutch = text[2] == '-' && text[5] == '-';
    if (!iso && !dutch) return Errc::BadDate;
    const int y = iso ? digits(text, 0, 4) : digits(text, 6, 4);
    const int m = iso ? digits(text, 5, 2) : digits(text, 3, 2);
    const int d = iso ? digits(text, 8, 2) : digits(text, 0, 2);
    if (y < 0 || m < 0 || d < 0) return Errc::BadDate;
    return of(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
}

std::string LocalDate::text() const {
    return padded(year(), 4) + '-' + two(month()) + '-' + two(day());
}

int LocalDate::year() const {
    return static_cast<int>(ymd_of(*this).year());
}

unsigned LocalDate::month() const {
    return static_cast<unsigned>(ymd_of(*this).month());
}

unsigned LocalDate::day() const {
    return static_cast<unsigned>(ymd_of(*this).day());
}

LocalDate LocalDate::plus_months(int count) const {
    auto ymd = ymd_of(*this) + std::chrono::months{count};
    if (!ymd.ok()) ymd = ymd.year() / ymd.month() / std::chrono::last;
    return {static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

LocalDate utc_day(Instant moment) {
    const std::int64_t ms = moment.ms;
    return {static_cast<std::int32_t>(ms >= 0 ? ms / day_ms : -((-ms + day_ms - 1) / day_ms))};
}

int age_on(LocalDate birth, LocalDate on) {
    const auto b = ymd_of(birth);
    const auto o = ymd_of(on);
    const bool before = o.month() < b.month() || (o.month() == b.month() && o.day() < b.day());
    return static_cast<int>(o.year()) - static_cast<int>(b.year()) - (before ? 1 : 0);
}

bool Instant::in_range() const {
    return ms >= LocalDate::first_days * day_ms && ms < (LocalDate::last_days + 1) * day_ms;
}

std::string Instant::text() const {
    std::int64_t date = ms / day_ms;
    std::int64_t rest = ms % day_ms;
    if (rest < 0) {
        rest += day_ms;
        --date;
    }
    return LocalDate{static_cast<std::int32_t>(date)}.text() + 'T' + padded(rest / 3'600'000, 2) + ':' +
           padded(rest / 60'000 % 60, 2) + ':' + padded(rest / 1000 % 60, 2) + '.' + padded(rest % 1000, 3) + 'Z';
}

Result<Instant> Instant::parse(std::string_view text) {
    if (text.size() < 17 || text[10] != 'T') return Errc::BadDate;
    KT_TRY(const LocalDate date, iso_date(text));
    KT_TRY(const Clocked clock, clock_at(text, 11));
    std::size_t at = clock.end;
    std::int64_t ms = date.days * day_ms + std::int64_t{clock.minute} * 60'000;
    if (at < text.size() && text[at] == ':') {
        const int seconds = digits(text, at + 1, 2);
        if (seconds < 0 || seconds > 59) return Errc::BadDate;
        ms += std::int64_t{seconds} * 1000;
        at += 3;
        if (at < text.size() && text[at] == '.') {
            const int millis = digits(text, at + 1, 3);
            if (millis < 0) return Errc::BadDate;
            ms += millis;
            at += 4;
        }
    }
    const std::string_view zone = text.substr(at);
    if (zone == "Z") return Instant{ms};
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-')) return Errc::BadDate;
    KT_TRY(const Clocked offset, clock_at(zone, 1));
    const std::int64_t shift = std::int64_t{offset.minute} * 60'000;
    const Instant moment{zone[0] == '+' ? ms - shift : ms + shift};
    if (!moment.in_range()) return Errc::BadDate;
    return moment;
}

std::string WallTime::text() const {
    return date.text() + 'T' + padded(minute / 60, 2) + ':' + padded(minute % 60, 2) + '[' + zone + ']';
}

Result<WallTime> WallTime::parse(std::string_view text) {
    if (text.size() < 16 || text[10] != 'T') return Errc::BadDate;
    KT_TRY(const LocalDate date, iso_date(text));
    KT_TRY(const Clocked clock, clock_at(text, 11));
    WallTime wall{date, static_cast<std::uint16_t>(clock.minute)};
    const std::string_view zone = text.substr(clock.end);
    if (zone.empty()) return wall;
    if (zone.size() < 3 || zone.size() > 66 || zone.front() != '[' || zone.back() != ']') return Errc::BadDate;
    wall.zone = zone.substr(1, zone.size() - 2);
    if (!std::ranges::all_of(wall.zone, zone_letter)) return Errc::BadDate;
    return wall;
}

Instant SystemClock::now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

} // namespace kt
