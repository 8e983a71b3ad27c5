#include "core/store/clients.h"
#include "core/store/names.h"
#include "core/store/records.h"
#include "core/store/rowid.h"
#include "core/store/search.h"
#include "core/store/words.h"
#include "tests/core/store/open_db.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>
#include <set>

using namespace kt;
using namespace kt::store;
using namespace kt::test;

namespace {

/// In these tests a state is the text itself.
Result<std::string> state_text(const StoredRecord& record) {
    return text_of(record.state);
}

struct Dossiers {
    Db db = must(Db::in_memory());
    Chance chance{7};

    ClientId client(std::string_view name, LocalDate born, std::string_view postcode, std::string_view numbers = "") {
        ClientRow row;
        row.id = chance.id<ClientId>();
        row.name = name;
        row.birth_date = born;
        must(put_client(db, row));
        must(index_client(db, row.id, name, born, postcode, numbers));
        return row.id;
    }
    std::pair<RecordId, std::int64_t> text(const ClientId& client, std::string_view words) {
        StoredRecord record;
        record.id = chance.id<RecordId>();
        record.kind = static_cast<std::uint16_t>(care::Kind::Signal);
        record.space = {client, care::Compartment::General};
        record.state = copy_of(bytes_of(words));
        record.row = must(insert_record(db, record));
        must(put_texts(db, {{record.row, std::string(words)}}, state_text));
        return {record.id, record.row};
    }
    void says_now(std::int64_t row, std::string_view words) {
        StoredRecord record;
        record.row = row;
        record.state = copy_of(bytes_of(words));
        must(update_record(db, record));
        if (!words.empty()) must(put_texts(db, {{row, std::string(words)}}, state_text));
    }
    bool finds(std::string_view words, const ClientId& client) {
        for (const Hit& hit : must(find(db, words, 50, state_text)))
            if (hit.client == client && hit.record.none()) return true;
        return false;
    }
};

} // namespace

TEST_CASE("a client is found by every way people type name, birth date and postcode") {
    Dossiers d;
    const auto berg = d.client("Zoë van der Berg-Çelik", must(LocalDate::of(1941, 3, 7)), "1234 AB", "0612345678");
    const auto hooft = d.client("Gerard 't Hooft", must(LocalDate::of(1938, 12, 31)), "9876XZ");
    for (const std::string_view words :
         {"zoe",      "ZOË",        "berg",       "van der berg", "v.d. Berg",     "vd berg",
          "celik",    "Çelik zoe",  "be ce",      "bergcelik",    "7-3-1941",      "07-03-1941",
          "7/3/1941", "07.03.1941", "1941-03-07", "07031941",     "berg 7-3-1941", "maart 1941",
          "1234AB",   "1234 ab",    "123",        "0612345",      "zoe, berg"}) {
        INFO(words);
        CHECK(d.finds(words, berg));
        CHECK_FALSE(d.finds(words, hooft));
    }
    for (const std::string_view words : {"hooft", "'t hooft", "thooft", "t hooft gerard", "31-12-1938", "9876 xz"}) {
        INFO(words);
        CHECK(d.finds(words, hooft));
        CHECK_FALSE(d.finds(words, berg));
    }
    for (const std::string_view words : {"erg", "8-3-1941", "berg 8-3-1941", "bergman", "", " ", "-", "\"", "*", "'"})
        CHECK_FALSE(d.finds(words, berg));
}

TEST_CASE("records are found by their text, and with the name of their client") {
    Dossiers d;
    const auto willemsen = d.client("Mevrouw Willemsen", must(LocalDate::of(1940, 1, 1)), "");
    const auto bakker = d.client("Jan Bakker", must(LocalDate::of(1940, 1, 1)), "");
    const auto [fall, fall_row] = d.text(willemsen, "Is op de trap gevallen, heeft een wandelstok");
    const auto [other, other_row] = d.text(bakker, "Gevallen in de tuin");
    CHECK(must(find(d.db, "gevallen", 50, state_text)).size() == 2);
    const auto both = must(find(d.db, "willemsen geval", 50, state_text));
    REQUIRE(both.size() == 1);
    CHECK(both.front().record == fall);
    CHECK(both.front().client == willemsen);
    CHECK(both.front().client_name == "Mevrouw Willemsen");
    CHECK(must(find(d.db, "gevallen tuin", 50, state_text)).front().record == other);
    CHECK(must(find(d.db, "gevallen", 1, state_text)).size() == 1);

    d.says_now(fall_row, "Loopt weer zelf");
    CHECK(must(find(d.db, "trap", 50, state_text)).empty());
    CHECK(must(find(d.db, "loopt", 50, state_text)).front().record == fall);
    d.says_now(fall_row, "");
    CHECK(must(find(d.db, "loopt", 50, state_text)).empty());
    d.says_now(other_row, "");
    CHECK(must(find(d.db, "gevallen", 50, state_text)).empty());
}

TEST_CASE("search finds exactly the records that say it, however they came to say it") {
    Dossiers d;
    const std::array<ClientId, 3> clients = {d.client("A", LocalDate{0}, ""), d.client("B", LocalDate{0}, ""),
                                             d.client("C", LocalDate{0}, "")};
    const std::array<std::string_view, 12> vocabulary = {"val",   "valt", "trap",   "trappen", "Één",  "Ελλάδα",
                                                         "fiets", "fles", "Școala", "ЖДЁТ",    "日本", "x1"};
    const std::array<std::string_view, 12> asked = {"v",    "val", "tra",  "trappen", "een", "ελλ",
                                                    "f fl", "sco", "ждёт", "日 valt", "x1",  "valt trap"};
    std::map<RecordId, std::pair<std::int64_t, std::string>> said;
    const auto some_words = [&] {
        std::string text;
        for (std::uint64_t n = d.chance.below(4); n > 0; --n)
            text += std::string(vocabulary[d.chance.below(vocabulary.size())]) + ' ';
        return text;
    };
    for (int round = 0; round < 60; ++round) {
        auto tx = must(Tx::begin(d.db));
        std::vector<RecordText> texts;
        for (std::uint64_t n = 1 + d.chance.below(round % 3 == 0 ? 40 : 4); n > 0; --n) {
            StoredRecord record;
            std::string text = some_words();
            record.state = copy_of(bytes_of(text));
            if (!said.empty() && d.chance.below(3) == 0) {
                const auto known = std::next(said.begin(), static_cast<std::ptrdiff_t>(d.chance.below(said.size())));
                record.row = known->second.first;
                must(update_record(d.db, record));
                known->second.second = text;
            } else {
                record.id = d.chance.id<RecordId>();
                record.kind = static_cast<std::uint16_t>(20 + d.chance.below(2));
                record.space = {clients[d.chance.below(clients.size())], care::Compartment::General};
                record.row = must(insert_record(d.db, record));
                said[record.id] = {record.row, text};
            }
            if (!text.empty()) texts.push_back({record.row, std::move(text)});
        }
        must(put_texts(d.db, std::move(texts), state_text));
        must(tx.commit());
        const std::string_view question = asked[static_cast<std::size_t>(round) % asked.size()];
        std::set<RecordId> expected;
        for (const auto& [id, record] : said)
            if (says(record.second, words_of(question))) expected.insert(id);
        std::set<RecordId> found;
        for (const Hit& hit : must(find(d.db, question, 10'000, state_text)))
            if (!hit.record.none()) CHECK(found.insert(hit.record).second);
        INFO(round << " " << question);
        CHECK(found == expected);
    }
    CHECK(said.size() > 200);
    CHECK(number(d.db, "SELECT count(*) FROM text_due") <= 64);
    CHECK(d.db.check_integrity().ok());
}

TEST_CASE("a new name replaces the old one in the index") {
    Dossiers d;
    const LocalDate born = must(LocalDate::of(1940, 1, 1));
    const auto id = d.client("Anna Visser", born, "");
    must(index_client(d.db, id, "Anna Bakker", born, "", ""));
    CHECK_FALSE(d.finds("visser", id));
    CHECK(d.finds("bakker", id));
    must(drop_client(d.db, id));
    CHECK_FALSE(d.finds("bakker", id));
}

TEST_CASE("whatever is typed is an answer and never an error") {
    Dossiers d;
    const auto id = d.client("Anna Visser", must(LocalDate::of(1940, 1, 1)), "");
    d.text(id, "tekst – met “tekens” … en ½ μ № ™ 日本語 Ελλάδα");
    for (const std::string_view words :
         {"a–b", "a…b", "™x", "\"", "a\"b", "NEAR(a b)", "AND", "OR NOT", "col:x", "^a", "a*", "日本", "ελλ", "½",
          "\xf0\x9f\x98\x80x", "x\xf0\x9f\x98\x80y", "\xff", "a\xe2\x80\x8b"})
        CHECK(find(d.db, words, 10, state_text).ok());
    Chance chance(9);
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        for (std::uint64_t n = chance.below(8); n > 0; --n) {
            const auto point = chance.below(4) == 0 ? chance.below(0x11000) : chance.below(0x500);
            if (point < 0x80) {
                text += static_cast<char>(point);
            } else if (point < 0x800) {
                text += static_cast<char>(0xc0U | (point >> 6U));
                text += static_cast<char>(0x80U | (point & 0x3fU));
            } else if (point < 0x10000) {
                text += static_cast<char>(0xe0U | (point >> 12U));
                text += static_cast<char>(0x80U | ((point >> 6U) & 0x3fU));
                text += static_cast<char>(0x80U | (point & 0x3fU));
            }
        }
        INFO(to_hex(bytes_of(text)));
        CHECK(find(d.db, text, 10, state_text).ok());
    }
}

TEST_CASE("a snippet holds the word that was asked and cuts between characters") {
    const std::string text = std::string(300, 'a') + " één gevallen vrouw " + std::string(300, 'b');
    const std::string cut = snippet(text, "geval");
    CHECK(cut.find("gevallen") != std::string::npos);
    CHECK(cut.size() < 140);
    CHECK(is_utf8(cut));
    CHECK(snippet("kort", "x") == "kort");
    CHECK(snippet("", "x").empty());
    for (std::size_t length = 1; length < 60; ++length)
        CHECK(is_utf8(snippet("één twéé driéééé víér ééééééééééé", "vier", length)));
}
