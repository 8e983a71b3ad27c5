#include "core/crypto/strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <zxcvbn.h>

namespace kt::crypto {

namespace {

// What the English lists of the library lack.
constexpr std::array dutch{
    "wachtwoord",  "welkom",    "geheim",      "amsterdam",  "rotterdam",  "utrecht",     "nederland", "holland",
    "voetbal",     "feyenoord", "schatje",     "lieverd",    "liefde",     "vakantie",    "zomer",     "winter",
    "lente",       "herfst",    "januari",     "februari",   "maart",      "april",       "augustus",  "oktober",
    "november",    "december",  "maandag",     "dinsdag",    "woensdag",   "donderdag",   "vrijdag",   "zaterdag",
    "zondag",      "zorg",      "thuiszorg",   "huisarts",   "verpleging", "kernteam",    "wijkteam",  "praktijk",
    "ziekenhuis",  "dokter",    "zuster",      "computer",   "internet",   "toegang",     "inloggen",  "beheerder",
    "kantoor",     "fiets",     "konijn",      "hondje",     "poesje",     "vlinder",     "zonnetje",  "bloemen",
    "moeder",      "vader",     "oma",         "opa",        "kinderen",   "willem",      "johannes",  "hallo",
    "goedemorgen", "gezellig",  "sinterklaas", "koningsdag", "appeltaart", "stroopwafel", "hagelslag"};

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Bits of a run of letters: of a word as of one out of twenty thousand, of letters as of letters.
double of_letters(std::string_view run) {
    constexpr double word = 14.3;
    const auto vowels = std::count_if(run.begin(), run.end(), [](char c) {
        return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
    });
    const bool mixed =
        std::any_of(run.begin() + 1, run.end(), is_upper) && std::any_of(run.begin(), run.end(), is_lower);
    const double as_letters = static_cast<double>(run.size()) * (mixed ? 5.7 : 4.7);
    const bool like_a_word = !mixed && run.size() >= 3 && static_cast<std::size_t>(vowels) * 5 >= run.size();
    // Two words written as one are two words.
    const double words = std::ceil(static_cast<double>(run.size()) / 16.0);
    return like_a_word ? std::min(as_letters, words * word) : as_letters;
}

/// What nobody who sees how it is built would have to try more than.
double by_parts(std::string_view text) {
    double bits = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && (is_lower(text[end]) || is_upper(text[end])))
            ++end;
        if (end > i) {
            bits += of_letters(text.substr(i, end - i));
        } else {
            end = i + 1;
            bits += is_digit(text[i]) ? 3.3 : text[i] == ' ' ? 0.5 : 5;
        }
        i = end;
    }
    return bits;
}

Weakness of_match(int type) {
    switch (type % MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH: return Weakness::Common;
    case USER_MATCH:
    case USER_LEET_MATCH: return Weakness::Own;
    case SPATIAL_MATCH: return Weakness::Keys;
    case REPEATS_MATCH: return Weakness::Repeated;
    case SEQUENCE_MATCH: return Weakness::Sequence;
    case DATE_MATCH:
    case YEAR_MATCH: return Weakness::Date;
    default: return Weakness::None;
    }
}

bool in_dutch(std::string_view part) {
    return std::any_of(dutch.begin(), dutch.end(), [&](const char* word) {
        return std::equal(part.begin(), part.end(), word, word + std::char_traits<char>::length(word),
                          [](char a, char b) { return (is_upper(a) ? static_cast<char>(a + 32) : a) == b; });
    });
}

/// The reason that covers most of it.
Weakness heaviest(const ZxcMatch_t* parts, std::string_view text) {
    Weakness found = Weakness::None;
    int longest = 0;
    for (; parts != nullptr; parts = parts->Next) {
        Weakness one = of_match(parts->Type);
        const auto part = text.substr(std::min(text.size(), static_cast<std::size_t>(parts->Begin)),
                                      static_cast<std::size_t>(parts->Length));
        if (one == Weakness::Own && in_dutch(part)) one = Weakness::Common;
        if (one == Weakness::None || parts->Length <= longest) continue;
        found = one;
        longest = parts->Length;
    }
    return found;
}

Guessing guessing_of(double bits) {
    // Some thousand tries a second at 0.4 s and 256 MB each: 2^12; half of all tries on average.
    if (bits < 28) return Guessing::Hours;
    if (bits < 38) return Guessing::Months;
    return bits < 48 ? Guessing::Years : Guessing::Lifetimes;
}

} // namespace

Strength judge(const Password& password, const std::vector<std::string>& own) {
    constexpr std::size_t most = 100; // the library's time grows with the square, and what is longer is long enough
    const std::size_t size = std::min(password.size(), most);
    SecretBytes text(size + 1); // ends with a zero
    std::copy_n(password.view().begin(), size, text.writable().begin());
    const auto* letters = reinterpret_cast<const char*>(text.view().data());

    std::vector<const char*> words(dutch.begin(), dutch.end());
    std::vector<std::string> parts;
    for (const std::string& one : own)
        for (std::size_t i = 0; i < one.size();) {
            const std::size_t end = std::min(one.find_first_of(" .,-'", i), one.size());
            if (end - i >= 3) parts.push_back(one.substr(i, end - i));
            i = end + 1;
        }
    for (const std::string& part : parts)
        words.push_back(part.c_str());
    words.push_back(nullptr);

    ZxcMatch_t* matches = nullptr;
    Strength out;
    out.bits = std::min(ZxcvbnMatch(letters, words.data(), &matches), by_parts({letters, size}));
    out.guessing = guessing_of(out.bits);
    if (out.guessing != Guessing::Lifetimes) {
        out.weakness = heaviest(matches, {letters, size});
        if (out.weakness == Weakness::None) out.weakness = Weakness::Short;
    }
    ZxcvbnFreeInfo(matches);
    return out;
}

} // namespace kt::crypto
