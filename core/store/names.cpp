#include "core/store/names.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace kt::store {

namespace {

struct Folded {
    std::uint16_t last;    ///< of a run of code points
    std::string_view text; ///< what each of them becomes
};

// U+00C0 to U+017F in runs.
constexpr std::array<Folded, 50> latin = {{
    {0x00c5, "a"},  {0x00c6, "ae"}, {0x00c7, "c"}, {0x00cb, "e"}, {0x00cf, "i"}, {0x00d0, "d"},  {0x00d1, "n"},
    {0x00d6, "o"},  {0x00d7, " "},  {0x00d8, "o"}, {0x00dc, "u"}, {0x00dd, "y"}, {0x00de, "th"}, {0x00df, "ss"},
    {0x00e5, "a"},  {0x00e6, "ae"}, {0x00e7, "c"}, {0x00eb, "e"}, {0x00ef, "i"}, {0x00f0, "d"},  {0x00f1, "n"},
    {0x00f6, "o"},  {0x00f7, " "},  {0x00f8, "o"}, {0x00fc, "u"}, {0x00fd, "y"}, {0x00fe, "th"}, {0x00ff, "y"},
    {0x0105, "a"},  {0x010d, "c"},  {0x0111, "d"}, {0x011b, "e"}, {0x0123, "g"}, {0x0127, "h"},  {0x0131, "i"},
    {0x0133, "ij"}, {0x0135, "j"},  {0x0138, "k"}, {0x0142, "l"}, {0x014b, "n"}, {0x0151, "o"},  {0x0153, "oe"},
    {0x0159, "r"},  {0x0161, "s"},  {0x0167, "t"}, {0x0173, "u"}, {0x0175, "w"}, {0x0178, "y"},  {0x017e, "z"},
    {0x017f, "s"},
}};

// Base letters of U+0180 to U+024F and of U+1E00 to U+1EFF; a point stands for none.
constexpr std::string_view latin_extended = "................................oo.............uu.............."
                                            "..............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..."
                                            ".aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy..........."
                                            ".................";
constexpr std::string_view latin_additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                              "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                              "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                              "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
// U+0386 to U+03CE, small and without accents.
constexpr std::u16string_view greek = u"α·εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω";
static_assert(latin_extended.size() == 0x250 - 0x180 && latin_additional.size() == 0x100 && greek.size() == 0x49);

struct Run {
    std::uint32_t first;
    std::uint32_t last;
};

// Letters beyond Latin that the index keeps together as words; everything else parts words.
constexpr std::array<Run, 19> letters = {{{0x0180, 0x024f},
                                          {0x0370, 0x0373},
                                          {0x0376, 0x0377},
                                          {0x037b, 0x037d},
                                          {0x0386, 0x0386},
                                          {0x0388, 0x038a},
                                          {0x038e, 0x03a1},
                                          {0x03a3, 0x03f5},
                                          {0x0400, 0x0481},
                                          {0x048a, 0x052f},
                                          {0x05d0, 0x05ea},
                                          {0x0620, 0x064a},
                                          {0x0660, 0x0669},
                                          {0x1e00, 0x1eff},
                                          {0x3041, 0x3096},
                                          {0x30a1, 0x30fa},
                                          {0x3400, 0x4dbf},
                                          {0x4e00, 0x9fef},
                                          {0xac00, 0xd7a3}}};

// The code point at `at`, which moves on; a byte that is no UTF-8 counts as a blank.
std::uint32_t next_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t head = byte(at++);
    if (head < 0x80) return head;
    const unsigned more = head >= 0xf0 ? 3 : head >= 0xe0 ? 2 : head >= 0xc0 ? 1 : 0;
    std::uint32_t point = head & (0x3fU >> more);
    for (unsigned i = 0; i < more; ++i) {
        if (at >= text.size() || (byte(at) & 0xc0U) != 0x80) return ' ';
        point = (point << 6U) | (byte(at++) & 0x3fU);
    }
    return more == 0 ? ' ' : point;
}

bool is_letter(std::uint32_t point) {
    return std::ranges::any_of(letters, [&](const Run& run) { return run.first <= point && point <= run.last; });
}

const std::array<std::string_view, 24> tussenvoegsels = {"van", "de", "der", "den", "ter",    "ten", "te",  "het",
                                                         "t",   "s",  "in",  "op",  "von",    "du",  "la",  "le",
                                                         "el",  "al", "ben", "bin", "vander", "vd",  "aan", "over"};
const std::array<std::string_view, 12> titles = {"mevrouw", "mevr", "mw", "dhr", "heer", "meneer",
                                                 "dr",      "drs",  "mr", "ir",  "prof", "fam"};

void put(std::string& out, std::uint32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xc0U | (point >> 6U));
        out += static_cast<char>(0x80U | (point & 0x3fU));
    } else {
        out += static_cast<char>(0xe0U | (point >> 12U));
        out += static_cast<char>(0x80U | ((point >> 6U) & 0x3fU));
        out += static_cast<char>(0x80U | (point & 0x3fU));
    }
}

bool ascii(char c) {
    return static_cast<std::uint8_t>(c) < 0x80;
}

// Small letters and digits, by byte.
constexpr std::array<bool, 256> in_word = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        out[c] = true;
    for (std::size_t c = '0'; c <= '9'; ++c)
        out[c] = true;
    return out;
}();

// A letter from U+0180 on, small and without accents as far as its alphabet is known here; others stay as they are.
std::uint32_t plain(std::uint32_t point) {
    const auto letter = [&](char base) { return base == '.' ? point : static_cast<std::uint32_t>(base); };
    if (point <= 0x024f) return letter(latin_extended[point - 0x0180]);
    if (point >= 0x0386 && point <= 0x03ce) {
        const char16_t base = greek[point - 0x0386];
        return base == u'.' ? point : base;
    }
    if (point >= 0x0400 && point <= 0x042f) return point + (point < 0x0410 ? 0x50 : 0x20);
    const bool in_pairs = (point >= 0x0460 && point <= 0x0481) || (point >= 0x048a && point <= 0x04bf) ||
                          (point >= 0x04d0 && point <= 0x052f);
    if (in_pairs) return point | 1U;
    if (point >= 0x1e00 && point <= 0x1eff) return letter(latin_additional[point - 0x1e00]);
    return point;
}

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i) {
        if (!out.empty()) out += ' ';
        out += words[i];
    }
    return out;
}

// Where the family name begins after its last tussenvoegsel; `otherwise` where it has none.
std::size_t family_at(const std::vector<std::string>& words, std::size_t otherwise) {
    std::size_t at = otherwise;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (one_of(tussenvoegsels, words[i])) at = i + 1;
    return at;
}

} // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        while (at < text.size() && ascii(text[at]))
            ++at;
        if (at > from) {
            const std::size_t begin = out.size();
            out += text.substr(from, at - from);
            for (auto c = out.begin() + static_cast<std::ptrdiff_t>(begin); c != out.end(); ++c)
                *c = static_cast<char>(*c | (*c >= 'A' && *c <= 'Z' ? 'a' - 'A' : 0));
            continue;
        }
        const std::uint32_t point = next_point(text, at);
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point >= 0x00c0 && point <= 0x017f) {
            out += std::ranges::find_if(latin, [&](const Folded& run) { return point <= run.last; })->text;
        } else if (point >= 0x0300 && point <= 0x036f) {
            continue; // an accent written after its letter
        } else if (point >= 0x0180 && point < 0x10000) {
            put(out, plain(point));
        } else {
            out += text.substr(from, at - from);
        }
    }
    return out;
}

std::vector<std::string_view> words_in(std::string_view folded) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < folded.size();) {
        while (at < folded.size() && in_word[static_cast<std::uint8_t>(folded[at])])
            ++at;
        if (at == folded.size()) break;
        const std::size_t end = at;
        const bool letter = ascii(folded[at]) ? (++at, false) : is_letter(next_point(folded, at));
        if (letter) continue;
        if (end > begin) out.push_back(folded.substr(begin, end - begin));
        begin = at;
    }
    if (begin < folded.size()) out.push_back(folded.substr(begin));
    return out;
}

std::vector<std::string> words_of(std::string_view text) {
    const std::string folded = fold(text);
    const auto words = words_in(folded);
    return {words.begin(), words.end()};
}

std::string sort_name(std::string_view name) {
    const std::size_t comma = name.find(',');
    if (comma != std::string_view::npos) {
        auto family = words_of(name.substr(0, comma));
        const auto rest = words_of(name.substr(comma + 1));
        if (!family.empty()) {
            const std::size_t at = family_at(family, 0);
            const std::string before = joined(family, 0, at);
            std::string out = joined(family, at, family.size());
            for (const std::string& part : {joined(rest, 0, rest.size()), before})
                if (!part.empty()) out += ' ' + part;
            return out;
        }
    }
    auto words = words_of(name);
    while (words.size() > 1 && one_of(titles, words.front()))
        words.erase(words.begin());
    if (words.empty()) return {};
    const std::size_t at = family_at(words, words.size() - 1);
    std::string out = joined(words, at, words.size());
    if (at > 0) out += ' ' + joined(words, 0, at);
    return out;
}

bool may_be_same(std::string_view a, std::string_view b) {
    const auto names = [](std::string_view name) {
        auto words = words_of(name);
        std::erase_if(words, [](const std::string& w) { return one_of(titles, w) || one_of(tussenvoegsels, w); });
        return words;
    };
    auto few = names(a);
    auto many = names(b);
    if (few.size() > many.size()) std::swap(few, many);
    bool whole_word = false;
    for (const std::string& word : few) {
        const auto same = std::ranges::find_if(many, [&](const std::string& other) {
            return word == other || (word.size() == 1 && other.starts_with(word)) ||
                   (other.size() == 1 && word.starts_with(other));
        });
        if (same == many.end()) return false;
        whole_word = whole_word || (word == *same && word.size() > 1);
        many.erase(same);
    }
    return whole_word;
}

} // namespace kt::store
