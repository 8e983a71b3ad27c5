#include "core/care/map_text.h"

#include <charconv>
#include <cmath>

namespace kt::care {
namespace {

/// What a bare word means: a number, true, false, or itself.
Value bare(std::string_view word) {
    if (word == "true") return true;
    if (word == "false") return false;
    const char* end = word.data() + word.size();
    std::int64_t integer = 0;
    if (const auto read = std::from_chars(word.data(), end, integer); read.ec == std::errc() && read.ptr == end)
        return integer;
    double number = 0;
    if (const auto read = std::from_chars(word.data(), end, number);
        read.ec == std::errc() && read.ptr == end && std::isfinite(number))
        return number;
    return word;
}

std::string decimal_text(double number) {
    std::array<char, 32> out{};
    std::string text(out.data(), std::to_chars(out.data(), out.data() + out.size(), number).ptr);
    if (text.find_first_of(".e") == std::string::npos) text += ".0"; // so that it is read as a double again
    return text;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string item_text(const Value& value) {
    if (const auto* yes = value.get<bool>()) return *yes ? "true" : "false";
    if (const auto number = value.integer()) return std::to_string(*number);
    if (const auto* number = value.get<double>()) return decimal_text(*number);
    const std::string_view text = value.text();
    const bool plain = !text.empty() && text.find_first_of(";\"\n\t ") == std::string_view::npos &&
                       bare(text).get<std::string>() != nullptr;
    return plain ? std::string(text) : quoted(text);
}

/// Reads a text between quotes from the front of `rest`.
Result<std::string> take_quoted(std::string_view& rest) {
    std::string out;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            if (i + 1 == rest.size() || rest[i + 1] != '"') {
                rest.remove_prefix(i + 1);
                return out;
            }
            ++i;
        }
        out += rest[i];
    }
    return Errc::BadValue;
}

Result<Value> take_item(std::string_view& rest) {
    if (rest.starts_with('"')) {
        KT_TRY(std::string text, take_quoted(rest));
        return Value(std::move(text));
    }
    const std::string_view word = rest.substr(0, rest.find(';'));
    if (word.empty() || word.find_first_of("\" ") != std::string_view::npos) return Errc::BadValue;
    rest.remove_prefix(word.size());
    return bare(word);
}

} // namespace

std::string map_text(const ValueMap& map) {
    std::string out;
    for (const auto& [key, value] : map) {
        if (!out.empty()) out += "; ";
        out += key + "=" + item_text(value);
    }
    return out;
}

Result<ValueMap> map_from_text(std::string_view text) {
    ValueMap map;
    while (true) {
        const auto sign = text.find('=');
        if (sign == 0 || sign == std::string_view::npos) return Errc::BadValue;
        std::string key(text.substr(0, sign));
        text.remove_prefix(sign + 1);
        KT_TRY(Value item, take_item(text));
        if (!map.emplace(std::move(key), std::move(item)).second) return Errc::BadValue;
        if (text.empty()) return map;
        if (!text.starts_with(';')) return Errc::BadValue;
        text.remove_prefix(1);
        while (text.starts_with(' '))
            text.remove_prefix(1);
    }
}

} // namespace kt::care
