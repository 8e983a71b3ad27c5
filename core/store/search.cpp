#include "core/store/search.h"

#include "core/store/joined.h"
#include "core/store/names.h"
#include "core/store/rowid.h"
#include "core/store/words.h"

#include <algorithm>
#include <cstdio>

namespace kt::store {

namespace {

// The one number under which a date is found, whatever way it was typed.
std::string date_word(LocalDate date) {
    char out[16];
    (void)std::snprintf(out, sizeof out, "%02u%02u%04d", date.day(), date.month(), date.year());
    return out;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int out = 0;
    for (const char c : digits)
        out = out * 10 + (c - '0');
    return out;
}

// 7-3-1941, 07/03/1941, 7.3.1941, 1941-03-07, 07031941
std::optional<LocalDate> typed_date(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find_first_of("-/.", from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    if (parts.size() == 1 && text.size() == 8) parts = {text.substr(0, 2), text.substr(2, 2), text.substr(4, 4)};
    if (parts.size() != 3) return std::nullopt;
    if (parts[0].size() == 4) std::swap(parts[0], parts[2]);
    for (const std::string_view part : parts)
        if (!all_digits(part) || part.size() > 4) return std::nullopt;
    if (parts[2].size() != 4 || parts[0].size() > 2 || parts[1].size() > 2) return std::nullopt;
    const auto date = LocalDate::of(number(parts[2]), static_cast<unsigned>(number(parts[1])),
                                    static_cast<unsigned>(number(parts[0])));
    if (!date) return std::nullopt;
    return *date;
}

// The words of a question, each asked as a beginning.
std::vector<std::string> asked(std::string_view words) {
    std::vector<std::string> out;
    constexpr std::string_view blanks = " \t\r\n,;";
    for (std::size_t from = 0; from < words.size();) {
        const std::size_t to = std::min(words.find_first_of(blanks, from), words.size());
        const std::string_view piece = words.substr(from, to - from);
        from = to + 1;
        if (const auto date = typed_date(piece)) {
            out.push_back(date_word(*date));
            continue;
        }
        for (std::string& word : words_of(piece))
            out.push_back(std::move(word));
    }
    constexpr std::size_t most = 12;
    if (out.size() > most) out.resize(most);
    return out;
}

std::string expression(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += '"' + word + "\"* ";
    return out;
}

constexpr std::string_view months[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                       "juli",    "augustus", "september", "oktober", "november", "december"};

std::string date_words(LocalDate date) {
    return date_word(date) + ' ' + std::to_string(date.year()) + ' ' + std::string(months[date.month() - 1]);
}

std::string without(std::string_view text, char unwanted) {
    std::string out(text);
    std::erase(out, unwanted);
    return out;
}

// `van der Berg` is also typed `vd Berg`; `'t Hooft` and `Smit-Boer` also as one word.
std::string other_spellings(std::string_view name) {
    const auto words = words_of(name);
    std::string out;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& next = words[i + 1];
        if (words[i] == "van" && (next == "de" || next == "der" || next == "den")) out += " vd";
        if (words[i] == "van" && next == "het") out += " vh";
        if (words[i].size() == 1) out += ' ' + words[i] + next;
    }
    for (const char joint : {'\'', '-'})
        if (name.find(joint) != std::string_view::npos) out += ' ' + fold(without(name, joint));
    return out;
}

// `1234AB` and `1234 AB`
std::string postcode_words(std::string_view postcode) {
    std::string one = fold(without(postcode, ' '));
    constexpr std::size_t digits = 4;
    if (one.size() <= digits) return one;
    return one + ' ' + one.substr(0, digits) + ' ' + one.substr(digits);
}

} // namespace

Result<void> index_client(const Db& db, const ClientId& client, std::string_view name,
                          std::optional<LocalDate> birth_date, std::string_view postcode, std::string_view numbers,
                          bool anew) {
    KT_TRY(const std::int64_t row, number_of(db, client));
    std::string text = fold(name) + other_spellings(name);
    if (birth_date) text += ' ' + date_words(*birth_date);
    if (!postcode.empty()) text += ' ' + postcode_words(postcode);
    if (!numbers.empty()) text += ' ' + std::string(numbers);
    if (!anew) KT_CHECK(db.write("DELETE FROM client_search WHERE rowid = ?", row));
    return db.write("INSERT INTO client_search(rowid, words) VALUES(?, ?)", row, text);
}

std::string match_expression(std::string_view words) {
    return expression(asked(words));
}

namespace {

constexpr std::size_t few_clients = 50; ///< whose records are searched one client at a time

Result<std::string> name_of(const Db& db, std::int64_t dossier) {
    KT_TRY(auto stmt, db.prepare("SELECT name FROM client_row WHERE id = ?"));
    KT_TRY(const bool found, stmt.bind(dossier).step());
    return found ? std::string(stmt.text(0)) : std::string();
}

Result<std::vector<Hit>> client_hits(const Db& db, const std::string& match, std::size_t most) {
    KT_TRY(auto stmt, db.prepare("SELECT d.public, c.name, c.sort_name FROM client_search s "
                                 "JOIN client_row c ON c.id = s.rowid JOIN dossier d ON d.id = s.rowid "
                                 "WHERE client_search MATCH ? LIMIT ?"));
    stmt.bind(match, most);
    std::vector<std::pair<std::string, Hit>> found;
    for (;;) {
        KT_TRY(const bool more, stmt.step());
        if (!more) break;
        Hit hit;
        hit.client = stmt.id<ClientId>(0);
        hit.client_name = stmt.text(1);
        hit.kind = static_cast<std::uint16_t>(care::Kind::Client);
        found.emplace_back(stmt.text(2), std::move(hit));
    }
    std::ranges::sort(found, {}, [](const auto& one) { return std::pair(one.first, one.second.client); });
    std::vector<Hit> out;
    out.reserve(found.size());
    for (auto& [key, hit] : found)
        out.push_back(std::move(hit));
    return out;
}

// Records that say all of the words, in rows `first` to `last`.
Result<void> add_text_hits(const Db& db, const std::vector<std::string>& words, std::int64_t first, std::int64_t last,
                           std::size_t most, const TextOf& text_of, std::vector<Hit>& out) {
    const auto look = [&](const StoredRecord& record) -> Result<bool> {
        KT_TRY(const std::string text, text_of(record));
        if (text.empty() || !says(text, words)) return true;
        if (std::ranges::any_of(out, [&](const Hit& other) { return other.record == record.id; })) return true;
        KT_TRY(const ClientId client, root_of(db, record.space.dossier));
        KT_TRY(const auto number, find_number(db, client));
        KT_TRY(std::string name, name_of(db, number.value_or(0)));
        out.push_back({client, record.id, record.kind, std::move(name)});
        return out.size() < most;
    };
    if (out.size() >= most) return {};
    return each_candidate(db, expression(words), first, last, [&](std::int64_t from, std::int64_t to) -> Result<bool> {
        KT_CHECK(each_record_in(db, from, to, look));
        return out.size() < most;
    });
}

// `willemsen gevallen`: the words that are a client's, then the other words in the records of those clients.
Result<void> add_mixed_hits(const Db& db, const std::vector<std::string>& words, std::size_t most,
                            const TextOf& text_of, std::vector<Hit>& out) {
    std::vector<std::string> of_clients;
    std::vector<std::string> of_text;
    for (const std::string& word : words) {
        KT_TRY(const auto hits, client_hits(db, expression({word}), 1));
        (hits.empty() ? of_text : of_clients).push_back(word);
    }
    if (of_clients.empty() || of_text.empty()) return {};
    KT_TRY(const auto clients, client_hits(db, expression(of_clients), few_clients));
    for (const Hit& hit : clients) {
        KT_TRY(const auto family, family_of(db, hit.client));
        for (const ClientId& one : family) {
            KT_TRY(const auto number, find_number(db, one));
            if (!number) continue;
            KT_CHECK(
                add_text_hits(db, of_text, record_row::first(*number), record_row::last(*number), most, text_of, out));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Hit>> find(const Db& db, std::string_view words, std::size_t most, const TextOf& text_of) {
    const auto list = asked(words);
    if (list.empty() || most == 0) return std::vector<Hit>{};
    KT_TRY(auto out, client_hits(db, expression(list), most));
    KT_CHECK(add_text_hits(db, list, record_row::first(0), INT64_MAX, most, text_of, out));
    if (list.size() > 1) KT_CHECK(add_mixed_hits(db, list, most, text_of, out));
    return out;
}

std::string snippet(std::string_view text, std::string_view words, std::size_t length) {
    const auto list = asked(words);
    std::size_t hit = 0;
    bool found = false;
    for (std::size_t at = 0; at < text.size() && !found;) {
        const std::size_t to = std::min(text.find_first_of(" \t\r\n", at), text.size());
        for (const std::string& word : words_of(text.substr(at, to - at)))
            for (const std::string& wanted : list)
                found = found || word.starts_with(wanted);
        if (found) hit = at;
        at = to + 1;
    }
    const auto inside = [&](std::size_t at) { return (static_cast<std::uint8_t>(text[at]) & 0xc0U) == 0x80; };
    std::size_t from = hit > length / 3 ? hit - length / 3 : 0;
    while (from > 0 && from < text.size() && inside(from))
        --from;
    std::size_t to = std::min(from + length, text.size());
    while (to < text.size() && inside(to))
        ++to;
    std::string out = (from > 0 ? "…" : "") + std::string(text.substr(from, to - from));
    for (char& c : out)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return to < text.size() ? out + "…" : out;
}

} // namespace kt::store
