#include "core/store/names.h"

#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt::store;

TEST_CASE("names are folded as people type them without a compose key") {
    CHECK(fold("Çelik-Özdemir") == "celik-ozdemir");
    CHECK(fold("Zoë Ångström") == "zoe angstrom");
    CHECK(fold("Łukasz Œuvre Straße Þór Ýr") == "lukasz oeuvre strasse thor yr");
    CHECK(fold("Ĳsbrand") == "ijsbrand");
    CHECK(fold("e\xcc\x81") == "e"); // an accent written after its letter
    CHECK(fold("ШЕВЧЕНКО Ўѣ") == "шевченко ўѣ");
    CHECK(fold("Ελλάδα ΆΈΏς") == "ελλαδα αεωσ");
    CHECK(fold("Nguyễn Thị Ștefan Ǆ") == "nguyen thi stefan Ǆ");
    CHECK(fold("日本 €\xf0\x9f\x98\x80") == "日本 €\xf0\x9f\x98\x80");
    CHECK(fold("\xff\xfe").size() <= 2); // no UTF-8, no harm
}

TEST_CASE("Dutch names are ordered by family name, tussenvoegsels behind") {
    CHECK(sort_name("Jan van der Berg") == "berg jan van der");
    CHECK(sort_name("Berg, Jan van der") == "berg jan van der");
    CHECK(sort_name("van der Berg, Jan") == "berg jan van der");
    CHECK(sort_name("Mevrouw Willemsen") == "willemsen");
    CHECK(sort_name("Mevr. A. de Vries") == "vries a de");
    CHECK(sort_name("Marie Smit-de Boer") == "boer marie smit de");
    CHECK(sort_name("Gerard 't Hooft") == "hooft gerard t");
    CHECK(sort_name("Çelik") == "celik");
    CHECK(sort_name("de") == "de");
    CHECK(sort_name("").empty());
    CHECK(sort_name(",").empty());
    CHECK(sort_name(" , Jan") == "jan");
}

TEST_CASE("two ways to write a name are seen as perhaps one person") {
    CHECK(may_be_same("A. van der Berg", "Anna vd Berg"));
    CHECK(may_be_same("Berg, Anna van der", "mevrouw anna berg"));
    CHECK(may_be_same("Willemsen", "Marie Willemsen"));
    CHECK_FALSE(may_be_same("Piet Willemsen", "Marie Willemsen"));
    CHECK_FALSE(may_be_same("A.", "Anna"));
    CHECK_FALSE(may_be_same("", ""));
}

TEST_CASE("any bytes fold to words without harm") {
    kt::test::Chance chance(1);
    for (int i = 0; i < 5000; ++i) {
        const std::string text = kt::text_of(chance.bytes(chance.below(40)));
        for (const std::string& word : words_of(text))
            CHECK_FALSE(word.empty());
        CHECK(words_of(sort_name(text)).size() <= text.size());
    }
}
