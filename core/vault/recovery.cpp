#include "core/vault/keyfile.h"

#include <array>

namespace kt::vault {

namespace {

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::size_t code_digits = 26; ///< 128 bits and two zero ones
constexpr std::size_t check_digits = 2;
constexpr std::size_t group = 4;

/// Digits of five bits; wiped.
struct Digits {
    std::array<std::uint8_t, code_digits + check_digits> at{};
    Digits() = default;
    Digits(const Digits&) = delete;
    Digits& operator=(const Digits&) = delete;
    ~Digits() { crypto::wipe(at); }
};

void set_check(Digits& digits, const RecoveryCode& code) {
    const crypto::Hash hash = crypto::Hasher("kt1 recovery check").add(code.view()).done();
    digits.at[code_digits] = hash[0] & 31U;
    digits.at[code_digits + 1] = hash[1] & 31U;
}

void set_code(Digits& digits, const RecoveryCode& code) {
    for (std::size_t i = 0; i < code_digits * 5; ++i) {
        const std::size_t byte = i / 8;
        const unsigned bit = byte < RecoveryCode::size ? (unsigned{code.view()[byte]} >> (7 - i % 8)) & 1U : 0U;
        digits.at[i / 5] = static_cast<std::uint8_t>((unsigned{digits.at[i / 5]} << 1U) | bit);
    }
}

char as_typed(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c + ('a' - 'A'));
    if (c == '0') return 'o';
    if (c == '1') return 'l';
    return c;
}

} // namespace

crypto::SecretBytes recovery_text(const RecoveryCode& code) {
    Digits digits;
    set_code(digits, code);
    set_check(digits, code);
    crypto::SecretBytes out(digits.at.size() + digits.at.size() / group - 1);
    std::size_t to = 0;
    for (std::size_t i = 0; i < digits.at.size(); ++i) {
        if (i > 0 && i % group == 0) out.writable()[to++] = '-';
        out.writable()[to++] = static_cast<std::uint8_t>(alphabet[digits.at[i]]);
    }
    return out;
}

Result<RecoveryCode> parse_recovery(ByteView text) {
    Digits digits;
    std::size_t count = 0;
    for (const std::uint8_t byte : text) {
        const char c = as_typed(static_cast<char>(byte));
        if (c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t') continue;
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos || count == digits.at.size()) return fail(Errc::MistypedSheet);
        digits.at[count++] = static_cast<std::uint8_t>(digit);
    }
    if (count != digits.at.size()) return fail(Errc::MistypedSheet);
    RecoveryCode code;
    for (std::size_t i = 0; i < RecoveryCode::size * 8; ++i) {
        const unsigned bit = (unsigned{digits.at[i / 5]} >> (4 - i % 5)) & 1U;
        std::uint8_t& byte = code.writable()[i / 8];
        byte = static_cast<std::uint8_t>((unsigned{byte} << 1U) | bit);
    }
    Digits expected;
    set_code(expected, code);
    set_check(expected, code);
    if (!crypto::equal_secret(expected.at, digits.at)) return fail(Errc::MistypedSheet);
    return code;
}

} // namespace kt::vault
