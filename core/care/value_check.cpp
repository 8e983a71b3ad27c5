// What may stand in a field; see `check_value` in kind.h.
#include "core/care/frame.h"
#include "core/care/identity.h"
#include "core/care/kind.h"

#include <algorithm>
#include <cmath>

namespace kt::care {
namespace {

constexpr std::size_t line_bytes = 4'096;
constexpr std::size_t narrative_bytes = 262'144;
constexpr std::size_t raw_bytes = 65'536;
constexpr std::size_t map_items = 4'096;
constexpr std::size_t map_key_bytes = 64;

bool has_control(std::string_view text, bool with_lines) {
    return std::ranges::any_of(text, [with_lines](char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (with_lines && (c == '\n' || c == '\t')) return false;
        return byte < 0x20 || byte == 0x7F;
    });
}

Result<void> check_text(const Field& field, const Value& value, std::size_t usual, bool with_lines) {
    const auto* text = value.get<std::string>();
    if (text == nullptr) return Errc::BadValue;
    if (text->size() > (field.most != 0 ? field.most : usual)) return Errc::TooLarge;
    if (!is_utf8(*text) || has_control(*text, with_lines)) return Errc::BadValue;
    if (field.format == Format::Bsn) KT_CHECK(check_bsn(*text));
    if (field.format == Format::Postcode) KT_CHECK(normal_postcode(*text));
    return {};
}

bool plain_item(const Value& value) {
    if (const auto* number = value.get<double>()) return std::isfinite(*number);
    if (const auto* text = value.get<std::string>())
        return text->size() <= line_bytes && is_utf8(*text) && !has_control(*text, true);
    return value.get<bool>() != nullptr || value.integer().has_value();
}

Result<void> check_map(const Value& value) {
    const auto* map = value.get<ValueMap>();
    if (map == nullptr) return Errc::BadValue;
    if (map->size() > map_items) return Errc::TooLarge;
    for (const auto& [key, item] : *map) {
        const bool named = !key.empty() && key.size() <= map_key_bytes && is_utf8(key) && !has_control(key, false) &&
                           key.find_first_of("=;\" ") == std::string::npos;
        if (!named || !plain_item(item)) return Errc::BadValue;
    }
    return {};
}

Result<void> check_bytes(const Field& field, const Value& value) {
    const auto* raw = value.get<kt::Bytes>();
    if (raw == nullptr) return Errc::BadValue;
    if (raw->size() > (field.most != 0 ? field.most : raw_bytes)) return Errc::TooLarge;
    return {};
}

Result<void> met(bool condition, Errc otherwise = Errc::BadValue) {
    if (condition) return {};
    return otherwise;
}

Result<void> check_plain(const Field& field, const Value& value) {
    switch (field.type) {
    case FieldType::Line: return check_text(field, value, line_bytes, false);
    case FieldType::Narrative: return check_text(field, value, narrative_bytes, true);
    case FieldType::Integer: {
        const auto number = value.integer();
        return met(number && *number >= 0 && (field.most == 0 || static_cast<std::size_t>(*number) <= field.most));
    }
    case FieldType::Decimal: {
        const auto* number = value.get<double>();
        return met((number != nullptr && std::isfinite(*number)) || value.integer());
    }
    case FieldType::Boolean: return met(value.get<bool>() != nullptr);
    case FieldType::Date: return met(value.date().has_value(), Errc::BadDate);
    case FieldType::Moment: return met(value.instant().has_value(), Errc::BadDate);
    case FieldType::Wall: return met(WallTime::parse(value.text()).ok(), Errc::BadDate);
    case FieldType::Code: {
        const auto* text = value.get<std::string>();
        const bool of_team = text != nullptr && field.format == Format::Domain && is_domain_code(*text);
        return met(text != nullptr && (of_team || std::ranges::find(field.codes, *text) != field.codes.end()));
    }
    case FieldType::Reference: {
        const auto* raw = value.get<kt::Bytes>();
        return met(raw != nullptr && raw->size() == RecordId::size);
    }
    case FieldType::Map: return check_map(value);
    case FieldType::Bytes: return check_bytes(field, value);
    case FieldType::List: break;
    }
    return met(value.get<ValueList>() != nullptr);
}

Result<void> check_element(const Field& field, const Value& value) {
    const auto* pair = value.get<ValueList>();
    if (pair == nullptr || pair->size() != 2 || pair->back().get<bool>() == nullptr) return Errc::BadValue;
    return check_plain(field, pair->front());
}

} // namespace

Result<void> check_value(const Field& field, const Value& value) {
    Result<void> checked;
    if (field.merge == Merge::Set)
        checked = check_element(field, value);
    else if (!value.null() || field.merge == Merge::Append)
        checked = check_plain(field, value);
    if (!checked) return fail(checked.code(), std::string(field.name));
    return {};
}

} // namespace kt::care
