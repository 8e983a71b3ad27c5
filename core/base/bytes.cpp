#include "core/base/bytes.h"

#include <cstring>

namespace kt {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base32_digits = "abcdefghijklmnopqrstuvwxyz234567";

int digit_of(std::string_view alphabet, char c) {
    const char lower = (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    const auto at = alphabet.find(lower);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// Length of the well-formed UTF-8 sequence at the start of `s`, 0 if there is none. Unicode 15, table 3-7.
std::size_t utf8_length(ByteView s) {
    const auto follows = [&](std::size_t i, std::uint8_t low, std::uint8_t high) {
        return i < s.size() && s[i] >= low && s[i] <= high;
    };
    const std::uint8_t a = s[0];
    if (a < 0x80) return 1;
    if (a >= 0xc2 && a <= 0xdf) return follows(1, 0x80, 0xbf) ? 2 : 0;
    if (a >= 0xe0 && a <= 0xef) {
        const std::uint8_t low = a == 0xe0 ? 0xa0 : 0x80;
        const std::uint8_t high = a == 0xed ? 0x9f : 0xbf;
        return follows(1, low, high) && follows(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (a >= 0xf0 && a <= 0xf4) {
        const std::uint8_t low = a == 0xf0 ? 0x90 : 0x80;
        const std::uint8_t high = a == 0xf4 ? 0x8f : 0xbf;
        return follows(1, low, high) && follows(2, 0x80, 0xbf) && follows(3, 0x80, 0xbf) ? 4 : 0;
    }
    return 0;
}

} // namespace

ByteView bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string text_of(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes copy_of(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

std::string to_hex(ByteView bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t b : bytes) {
        out += hex_digits[b >> 4U];
        out += hex_digits[b & 15U];
    }
    return out;
}

Result<Bytes> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) return Errc::BadText;
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digit_of(hex_digits, text[i]);
        const int low = digit_of(hex_digits, text[i + 1]);
        if (high < 0 || low < 0) return Errc::BadText;
        out.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return out;
}

std::string to_base32(ByteView bytes) {
    std::string out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const std::uint8_t b : bytes) {
        bits = (bits << 8U) | b;
        for (held += 8; held >= 5; held -= 5)
            out += base32_digits[(bits >> (held - 5)) & 31U];
    }
    if (held > 0) out += base32_digits[(bits << (5 - held)) & 31U];
    return out;
}

Result<Bytes> from_base32(std::string_view text) {
    Bytes out;
    out.reserve(text.size() * 5 / 8);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : text) {
        const int digit = digit_of(base32_digits, c);
        if (digit < 0) return Errc::BadText;
        bits = (bits << 5U) | static_cast<std::uint32_t>(digit);
        held += 5;
        if (held >= 8) {
            held -= 8;
            out.push_back(static_cast<std::uint8_t>(bits >> held));
        }
    }
    if (held >= 5 || (bits & ((1U << held) - 1U)) != 0) return Errc::BadText;
    return out;
}

bool is_utf8(std::string_view text) {
    ByteView rest = bytes_of(text);
    while (!rest.empty()) {
        // Nearly all text is ASCII, which eight bytes at a time tell.
        std::uint64_t eight = 0;
        if (rest.size() >= sizeof eight) {
            std::memcpy(&eight, rest.data(), sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                rest = rest.subspan(sizeof eight);
                continue;
            }
        }
        const std::size_t n = utf8_length(rest);
        if (n == 0) return false;
        rest = rest.subspan(n);
    }
    return true;
}

} // namespace kt
