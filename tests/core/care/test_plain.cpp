#include "core/care/plain.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::care;

TEST_CASE("plain Dutch passes") {
    const auto report = check_plain("De ergotherapeut komt naar uw trap kijken.\nDe zuster druppelt uw oog.\n\n"
                                    "U kunt met de taxi naar de Huiskamer.");
    CHECK(report.lines == 3);
    CHECK(report.longest == 8);
    CHECK(report.jargon.empty());
    CHECK(report.plain());
}

TEST_CASE("words of the trade and abbreviations are named, each once, with what to write") {
    const auto report = check_plain("Na het MDO is uw ADL besproken. De valpreventie i.v.m. uw ADL, en de XYZ.");
    std::vector<std::string> words;
    for (const Jargon& one : report.jargon)
        words.push_back(one.word);
    CHECK(words == std::vector<std::string>{"MDO", "ADL", "valpreventie", "i.v.m", "XYZ"});
    CHECK(report.jargon[2].plain == "zorgen dat u niet valt");
    CHECK(report.jargon[4].plain.empty());
    CHECK_FALSE(report.plain());
}

TEST_CASE("a word inside another word is not it, and what everybody knows is allowed") {
    CHECK(check_plain("Madlief kijkt TV en zegt OK.").jargon.empty());
    CHECK(check_plain("").lines == 0);
    CHECK(check_plain(" \n \n").lines == 0);
}

TEST_CASE("long sentences and long messages are noticed") {
    const auto report = check_plain("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
                                    "vijftien zestien.");
    CHECK(report.longest == 16);
    CHECK_FALSE(report.plain());
    CHECK(check_plain("a\nb\nc\nd").lines == 4);
    CHECK_FALSE(check_plain("a\nb\nc\nd").plain());
    CHECK(check_plain("Om 10.30 uur komt de zuster. Zij belt aan.").longest == 7);
}

TEST_CASE("a text of a megabyte is looked at and nothing breaks") {
    std::string text;
    while (text.size() < 1'000'000)
        text += "QX" + std::to_string(text.size() % 977) + " MDO \xc3\xa9\xff ";
    const auto report = check_plain(text);
    CHECK(report.lines == 1);
    CHECK_FALSE(report.jargon.empty());
    CHECK(report.jargon.size() <= 200);
}
