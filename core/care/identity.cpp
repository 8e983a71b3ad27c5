#include "core/care/identity.h"

#include <algorithm>
#include <cctype>

namespace kt::care {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

Result<std::string> check_bsn(std::string_view typed) {
    std::string digits;
    for (const char c : typed) {
        if (c == ' ' || c == '.' || c == '-') continue;
        if (!digit(c) || digits.size() == 9) return Errc::BadBsn;
        digits += c;
    }
    if (digits.size() == 8) digits.insert(digits.begin(), '0');
    if (digits.size() != 9 || digits == "000000000") return Errc::BadBsn;
    int sum = -(digits[8] - '0');
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
    if (sum % 11 != 0) return Errc::BadBsn;
    return digits;
}

std::string mask_bsn(std::string_view bsn) {
    constexpr std::size_t shown = 3;
    std::string out(bsn);
    std::fill_n(out.begin(), out.size() > shown ? out.size() - shown : out.size(), '*');
    return out;
}

Result<std::string> normal_postcode(std::string_view typed) {
    std::string out;
    for (const char c : typed) {
        if (c == ' ') continue;
        if (out.size() < 4 ? !digit(c) : std::isalpha(static_cast<unsigned char>(c)) == 0) return Errc::BadValue;
        out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    if (out.size() != 6 || out.front() == '0') return Errc::BadValue;
    return out.insert(4, " ");
}

} // namespace kt::care
