#include "sync/pairing/code.h"

#include "core/crypto/hash.h"

#include <algorithm>
#include <charconv>

namespace kt::pairing {
namespace {

constexpr std::string_view digits = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::size_t data_size = 26;
constexpr std::size_t text_size = data_size + 2;
constexpr std::size_t group = 4;
constexpr std::string_view scheme = "kernteam:";
constexpr std::size_t longest = 400; // of an invitation with generous blanks and an address

// --- The check pair: a Reed-Solomon code over the field of 32 elements (x^5 + x^2 + 1), two check symbols. The 28
// symbols add up to zero, and so do they weighted by the powers of x.

unsigned times_x(unsigned a) {
    a <<= 1U;
    return (a & 32U) != 0 ? a ^ 0x25U : a;
}

unsigned times(unsigned a, unsigned b) {
    unsigned product = 0;
    for (; b != 0; b >>= 1U, a = times_x(a))
        if ((b & 1U) != 0) product ^= a;
    return product;
}

unsigned power_of_x(std::size_t exponent) {
    unsigned value = 1;
    while (exponent-- > 0)
        value = times_x(value);
    return value;
}

unsigned inverse(unsigned a) {
    unsigned value = 1; // a^30, as a^31 = 1
    for (int i = 0; i < 30; ++i)
        value = times(value, a);
    return value;
}

struct Sums {
    unsigned plain = 0;
    unsigned weighted = 0;
};

Sums sums_of(std::string_view text) {
    Sums sums;
    unsigned weight = 1;
    for (const char c : text) {
        const auto symbol = static_cast<unsigned>(digits.find(c));
        sums.plain ^= symbol;
        sums.weighted ^= times(symbol, weight);
        weight = times_x(weight);
    }
    return sums;
}

void append_check_pair(std::string& text) {
    const Sums sums = sums_of(text);
    const unsigned first_weight = power_of_x(data_size);
    const unsigned second_weight = times_x(first_weight);
    const unsigned second =
        times(sums.weighted ^ times(first_weight, sums.plain), inverse(first_weight ^ second_weight));
    text += digits[sums.plain ^ second];
    text += digits[second];
}

std::string letters_of(const Code& code) {
    std::string text = to_base32(code.view());
    append_check_pair(text);
    return text;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// The character that was meant, 0 for one to leave out.
char meant(char c) {
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case '-': return 0;
    case '0': return 'o';
    case '1': return 'l';
    case '8': return 'b';
    default: return lower(c);
    }
}

Result<Code> parse_code(std::string_view typed) {
    std::string text;
    for (const char c : typed)
        if (const char letter = meant(c); letter != 0) text += letter;
    if (text.size() != text_size || text.find_first_not_of(digits) != std::string::npos) return Errc::BadCode;
    const Sums sums = sums_of(text);
    if (sums.plain != 0 || sums.weighted != 0) return Errc::BadCode;
    auto raw = from_base32(std::string_view(text).substr(0, data_size));
    crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    if (!raw) return Errc::BadCode;
    auto code = Code::from(*raw);
    crypto::wipe(*raw);
    if (!code) return Errc::BadCode;
    return code;
}

Result<std::string> parse_address(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || text.size() > 262) return Errc::BadAddress;
    const std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    const bool bracketed = host.front() == '[' && host.back() == ']' && host.size() > 2;
    const std::string_view name = bracketed ? host.substr(1, host.size() - 2) : host;
    const auto allowed = [&](char c) {
        const char l = lower(c);
        return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               (bracketed && (c == ':' || c == '%'));
    };
    if (!std::ranges::all_of(name, allowed)) return Errc::BadAddress;
    unsigned number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size() || number == 0 || number > 65'535)
        return Errc::BadAddress;
    return std::string(text);
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string code_text(const Code& code) {
    const std::string letters = letters_of(code);
    std::string out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % group == 0) out += '-';
        const char c = letters[i];
        out += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

std::string invitation_text(const Invitation& invitation) {
    std::string out = std::string(scheme) + "1:" + letters_of(invitation.code);
    if (!invitation.address.empty()) out += "@" + invitation.address;
    return out;
}

Result<Invitation> parse_invitation(std::string_view text) {
    text = trimmed(text);
    if (text.size() > longest) return Errc::BadCode;
    const bool scanned =
        text.size() >= scheme.size() && std::ranges::equal(text.substr(0, scheme.size()), scheme, {}, lower);
    if (scanned) {
        text.remove_prefix(scheme.size());
        const std::size_t colon = text.find(':');
        const std::string_view version = text.substr(0, colon);
        if (colon == std::string_view::npos || version.empty() ||
            version.find_first_not_of("0123456789") != std::string_view::npos)
            return Errc::BadCode;
        if (version != "1") return Errc::ProtocolVersion;
        text.remove_prefix(colon + 1);
    }
    const std::size_t at = text.find('@');
    Invitation out;
    KT_TRY(out.code, parse_code(text.substr(0, at)));
    if (at != std::string_view::npos) {
        KT_TRY(out.address, parse_address(trimmed(text.substr(at + 1))));
    }
    return out;
}

crypto::Psk psk_of(const Code& code) {
    return crypto::derive<crypto::Psk>(code, "kt1 invitation");
}

} // namespace kt::pairing
