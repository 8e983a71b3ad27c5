#include "core/care/plain.h"

#include <algorithm>
#include <array>
#include <set>

namespace kt::care {
namespace {

struct Stop {
    std::string_view word; ///< in small letters
    std::string_view plain;
};

constexpr auto stop_list = std::to_array<Stop>({
    {"adl", "wassen, aankleden, eten"},
    {"advance care planning", "praten over later"},
    {"anamnese", "vragen over uw klachten"},
    {"bijv", "bijvoorbeeld"},
    {"casus", "situatie"},
    {"cognitie", "geheugen en denken"},
    {"cognitief", "in het denken"},
    {"comorbiditeit", "meer ziektes tegelijk"},
    {"copd", "longziekte"},
    {"cva", "beroerte"},
    {"decubitus", "doorligplek"},
    {"delier", "plotselinge verwardheid"},
    {"dm2", "suikerziekte"},
    {"elv", "een tijdje ergens logeren met zorg"},
    {"ergotherapeutisch", "van de ergotherapeut"},
    {"evaluatie", "kijken hoe het gaat"},
    {"evalueren", "kijken hoe het gaat"},
    {"evt", "misschien"},
    {"exacerbatie", "als het ineens erger wordt"},
    {"hypertensie", "hoge bloeddruk"},
    {"iadl", "koken, geld, boodschappen"},
    {"incontinentie", "plas of ontlasting niet ophouden"},
    {"indicatie", "besluit over zorg"},
    {"interventie", "hulp"},
    {"i.o.m", "samen met"},
    {"i.v.m", "omdat"},
    {"m.b.t", "over"},
    {"d.m.v", "met"},
    {"m.n", "vooral"},
    {"n.a.v", "door"},
    {"o.a", "onder meer"},
    {"o.b.v", "door"},
    {"t.a.v", "voor"},
    {"t.b.v", "voor"},
    {"z.s.m", "zo snel als het kan"},
    {"katz", ""},
    {"kgs", ""},
    {"lawton", ""},
    {"mantelzorgondersteuning", "hulp voor wie u helpt"},
    {"mda", "gesprek over hoe het met u gaat"},
    {"mdo", "overleg van uw team"},
    {"medicatiereview", "nakijken van uw medicijnen"},
    {"mobiliseren", "uit bed en lopen"},
    {"mobiliteit", "lopen en bewegen"},
    {"monitoren", "goed opletten"},
    {"multidisciplinair", "met uw hele team"},
    {"obstipatie", "verstopping"},
    {"ondervoeding", "te weinig eten"},
    {"omaha", ""},
    {"palliatief", "voor een goede laatste tijd"},
    {"poh", "praktijkondersteuner van de huisarts"},
    {"polyfarmacie", "veel medicijnen"},
    {"prognose", "verwachting"},
    {"respijtzorg", "zorg zodat wie u helpt even vrij is"},
    {"retinopathie", "oogziekte"},
    {"revalidatie", "oefenen om beter te worden"},
    {"screening", "onderzoek"},
    {"sfmpc", ""},
    {"specialist ouderengeneeskunde", "dokter voor ouderen"},
    {"transmuraal", "tussen ziekenhuis en thuis"},
    {"triage", "kijken wat eerst moet"},
    {"valpreventie", "zorgen dat u niet valt"},
    {"valrisico", "kans om te vallen"},
    {"wlz", "wet voor langdurige zorg"},
    {"wmo", "hulp van de gemeente"},
    {"zlp", "zorgplan"},
    {"zorgcoördinator", "wie alles voor u regelt"},
    {"zorgtraject", "zorg"},
    {"zvw", "zorgverzekering"},
});

// What everybody knows, although in capitals.
constexpr auto known = std::to_array<std::string_view>({"OK", "TV", "PC", "WC", "AH", "NS", "ANWB", "DVD", "EU"});

constexpr std::size_t shortest_abbreviation = 2;
constexpr std::size_t longest_abbreviation = 6;
constexpr std::size_t most_hits = 80; // more are not shown anyway

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool in_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (small(c) >= 'a' && small(c) <= 'z') || (c >= '0' && c <= '9');
}

bool capitals(std::string_view word) {
    return word.size() >= shortest_abbreviation && word.size() <= longest_abbreviation &&
           std::ranges::all_of(word, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }) &&
           std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
}

/// Where a stop word stands in the small text by itself.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
    for (auto at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !in_word(text[at - 1])) && (end == text.size() || !in_word(text[end]))) return at;
    }
    return std::string_view::npos;
}

struct Hit {
    std::size_t at;
    Jargon jargon;
};

std::vector<Hit> hits_in(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), small);
    std::vector<Hit> hits;
    for (const Stop& stop : stop_list)
        if (const auto at = find_word(lower, stop.word, 0); at != std::string_view::npos)
            hits.push_back({at, {std::string(text.substr(at, stop.word.size())), stop.plain}});
    std::set<std::string_view> seen;
    for (std::size_t begin = 0; begin < text.size() && hits.size() < most_hits;) {
        std::size_t end = begin;
        while (end < text.size() && in_word(text[end]))
            ++end;
        const std::string_view word = text.substr(begin, end - begin);
        const auto listed = [&](const Hit& hit) { return hit.jargon.word == word; };
        if (capitals(word) && std::ranges::none_of(hits, listed) && std::ranges::find(known, word) == known.end() &&
            seen.insert(word).second)
            hits.push_back({begin, {std::string(word), {}}});
        begin = std::max(end, begin + 1);
    }
    std::ranges::sort(hits, {}, &Hit::at);
    return hits;
}

void count(std::string_view text, PlainReport& report) {
    bool line = false;
    bool word = false;
    int words = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        line = line || (c != ' ' && c != '\t' && c != '\n' && c != '\r');
        if (in_word(c) && !word) report.longest = std::max(report.longest, ++words);
        word = in_word(c) || (word && (c == '\'' || c == '-'));
        // A point inside a number or a short form ends nothing.
        const bool after = i + 1 >= text.size() || text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\r';
        if (((c == '.' || c == '!' || c == '?' || c == ':') && after) || c == '\n') words = 0;
        if (c == '\n') {
            report.lines += line ? 1 : 0;
            line = false;
        }
    }
    report.lines += line ? 1 : 0;
}

} // namespace

PlainReport check_plain(std::string_view text) {
    PlainReport report;
    count(text, report);
    for (Hit& hit : hits_in(text))
        report.jargon.push_back(std::move(hit.jargon));
    return report;
}

} // namespace kt::care
