// The text form of values; see `value_text` and `value_from_text` in kind.h.
#include "core/care/identity.h"
#include "core/care/kind.h"
#include "core/care/map_text.h"

#include <algorithm>
#include <charconv>

namespace kt::care {
namespace {

std::string number_text(double number) {
    std::array<char, 32> out{};
    const auto end = std::to_chars(out.data(), out.data() + out.size(), number).ptr;
    return {out.data(), end};
}

std::string id_text(const Bytes& raw) {
    return to_base32(raw);
}

std::string plain_text(FieldType type, const Value& value) {
    switch (type) {
    case FieldType::Date:
        if (const auto date = value.date()) return date->text();
        break;
    case FieldType::Moment:
        if (const auto moment = value.instant()) return moment->text();
        break;
    case FieldType::Decimal:
        if (const auto* number = value.get<double>()) return number_text(*number);
        [[fallthrough]];
    case FieldType::Integer:
        if (const auto number = value.integer()) return std::to_string(*number);
        break;
    case FieldType::Boolean:
        if (const auto* yes = value.get<bool>()) return *yes ? "true" : "false";
        break;
    case FieldType::Reference:
    case FieldType::Bytes:
        if (const auto* raw = value.get<Bytes>()) return id_text(*raw);
        break;
    case FieldType::Map:
        if (const auto* map = value.get<ValueMap>()) return map_text(*map);
        break;
    case FieldType::List: return to_base32(encode(value));
    case FieldType::Line:
    case FieldType::Narrative:
    case FieldType::Wall:
    case FieldType::Code: return std::string(value.text());
    }
    return {};
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

Result<Value> read_integer(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size()) return Errc::BadValue;
    return Value(number);
}

Result<Value> read_decimal(std::string text) {
    std::ranges::replace(text, ',', '.');
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size()) return Errc::BadValue;
    return Value(number);
}

Result<Value> read_boolean(std::string_view text) {
    if (text == "true" || text == "ja" || text == "yes" || text == "1") return Value(true);
    if (text == "false" || text == "nee" || text == "no" || text == "0") return Value(false);
    return Errc::BadValue;
}

/// The last Sunday of a month of 31 days.
LocalDate last_sunday(int year, unsigned month) {
    const LocalDate last = *LocalDate::of(year, month, 31);
    const int weekday = ((last.days % 7) + 7 + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
    return last.plus_days(-weekday);
}

/// The moment of a Dutch wall time. Clocks change at 01:00 UTC on the last Sundays of March and October; the hour that
/// comes twice is read as the first, the hour that is skipped as if the clock had not been changed yet.
Instant dutch_instant(LocalDate date, int minute) {
    constexpr std::int64_t minute_ms = 60'000;
    constexpr std::int64_t day_ms = 1440 * minute_ms;
    const auto at = [](LocalDate day, std::int64_t minutes) {
        return std::int64_t{day.days} * day_ms + minutes * minute_ms;
    };
    const std::int64_t wall = at(date, minute);
    const std::int64_t start = at(last_sunday(date.year(), 3), 180); // 03:00 on the wall, the first that exists again
    const std::int64_t end = at(last_sunday(date.year(), 10), 180);  // until 03:00 summer time
    const bool summer = wall >= start && wall < end;
    return {wall - (summer ? 120 : 60) * minute_ms};
}

Result<Value> read_moment(std::string text) {
    if (auto moment = Instant::parse(text)) return Value(*moment);
    if (auto day = LocalDate::parse(text)) return Value(dutch_instant(*day, 12 * 60));
    const auto blank = text.find(' ');
    if (blank != std::string::npos) text[blank] = 'T';
    KT_TRY(const WallTime wall, WallTime::parse(text));
    return Value(dutch_instant(wall.date, wall.minute));
}

Result<Value> read_list(std::string_view text) {
    const auto raw = from_base32(text);
    if (!raw) return Errc::BadValue;
    auto value = decode_value(*raw);
    if (!value) return Errc::BadValue;
    return *std::move(value);
}

Result<Value> read_line(const Field& field, std::string text) {
    if (field.format == Format::Plain) return Value(std::move(text));
    KT_TRY(std::string normal, field.format == Format::Bsn ? check_bsn(text) : normal_postcode(text));
    return Value(std::move(normal));
}

Result<Value> read_plain(const Field& field, std::string text) {
    switch (field.type) {
    case FieldType::Integer: return read_integer(text);
    case FieldType::Decimal: return read_decimal(std::move(text));
    case FieldType::Boolean: return read_boolean(text);
    case FieldType::Date: {
        KT_TRY(const LocalDate date, LocalDate::parse(text));
        return Value(date);
    }
    case FieldType::Moment: return read_moment(std::move(text));
    case FieldType::Wall: {
        KT_TRY(const WallTime wall, WallTime::parse(text));
        return Value(wall.text());
    }
    case FieldType::Reference: {
        KT_TRY(const RecordId id, RecordId::parse(text));
        return Value(id);
    }
    case FieldType::Bytes: {
        auto raw = from_base32(text);
        if (!raw) return Errc::BadValue;
        return Value(*std::move(raw));
    }
    case FieldType::Map: {
        KT_TRY(ValueMap map, map_from_text(text));
        return Value(std::move(map));
    }
    case FieldType::List: return read_list(text);
    case FieldType::Line: return read_line(field, std::move(text));
    case FieldType::Narrative:
    case FieldType::Code: break;
    }
    return Value(std::move(text));
}

} // namespace

std::string value_text(const Field& field, const Value& value) {
    if (value.null()) return {};
    if (field.merge != Merge::Set) return plain_text(field.type, value);
    const auto* pair = value.get<ValueList>();
    if (pair == nullptr || pair->size() != 2) return {};
    const bool present = pair->back() == Value(true);
    return (present ? "" : "-") + plain_text(field.type, pair->front());
}

Result<Value> value_from_text(const Field& field, std::string_view text) {
    std::string rest = field.type == FieldType::Narrative ? std::string(text) : trimmed(text);
    const bool set = field.merge == Merge::Set;
    if (rest.empty() && !set) return Value();
    const bool taken_out = set && rest.starts_with('-');
    if (taken_out) rest.erase(0, 1);
    auto value = read_plain(field, std::move(rest));
    if (!value) return fail(value.code(), std::string(field.name));
    if (set) value = Value(ValueList{*std::move(value), Value(!taken_out)});
    KT_CHECK(check_value(field, *value));
    return value;
}

} // namespace kt::care
