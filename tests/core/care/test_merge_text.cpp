#include "core/base/bytes.h"
#include "core/care/merge_text.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <iterator>
#include <set>
#include <sstream>

using namespace kt;
using namespace kt::care;

namespace {

std::string unescaped(std::string text) {
    for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at))
        text.replace(at, 2, "\n");
    return text;
}

std::set<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

std::string some_text(test::Chance& chance) {
    static const std::vector<std::string> pieces{"zij", "loopt", "300", "meter", "met", "één", "rollator", "thuis"};
    static const std::vector<std::string> ends{" ", " ", " ", ". ", "! ", "\n", ".\n\n"};
    std::string out;
    for (std::uint64_t i = chance.below(14); i > 0; --i)
        out += pieces[chance.below(pieces.size())] + ends[chance.below(ends.size())];
    return out;
}

/// Puts a word that occurs nowhere else at a few places, and takes some characters away at others.
std::string edited(test::Chance& chance, std::string text, const std::string& mark) {
    for (std::uint64_t i = 1 + chance.below(3); i > 0; --i) {
        std::size_t at = chance.below(text.size() + 1);
        while (at < text.size() && text[at] != ' ' && text[at] != '\n')
            ++at;
        text.insert(at, " " + mark + std::to_string(i) + (chance.below(3) == 0 ? ". " : " "));
        if (chance.below(2) == 0) continue;
        const std::size_t from = text.find(' ', chance.below(text.size()));
        const std::size_t to = from == std::string::npos ? from : text.find(' ', from + 1);
        if (to != std::string::npos && text.substr(from, to - from).find(mark) == std::string::npos)
            text.erase(from, to - from);
    }
    return text;
}

} // namespace

TEST_CASE("triples meet as written down") {
    std::size_t count = 0;
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(KT_VECTORS) / "merge")) {
        const std::string name = file.path().filename().string();
        for (const auto& line : test::vector_lines("merge/" + name)) {
            INFO(name);
            const auto parts = test::fields_of(line);
            REQUIRE(parts.size() == 4);
            const auto merged = three_way(unescaped(parts[0]), unescaped(parts[1]), unescaped(parts[2]));
            CHECK(merged.text() == unescaped(parts[3]));
            CHECK(merged.settled == std::ranges::none_of(merged.parts, &TextPart::contested));
            ++count;
        }
    }
    CHECK(count >= 15);
}

TEST_CASE("the parts say whose words they are") {
    const auto merged = three_way("Doel is 200 meter.", "Doel is 300 meter.", "Doel is 150 meter.");
    CHECK_FALSE(merged.settled);
    CHECK(merged.parts == std::vector<TextPart>{{"Doel is 300 meter. ", TextSide::Left, true},
                                                {"Doel is 150 meter.", TextSide::Right, true}});
    const auto joined = three_way("A. B.", "A. B. C.", "A. B! ");
    CHECK(joined.parts.front() == TextPart{"A. ", TextSide::Same, false});
}

TEST_CASE("a side that changed nothing leaves the other as it is, to the letter") {
    test::Chance chance(1);
    for (int round = 0; round < 500; ++round) {
        const std::string base = some_text(chance);
        const std::string other = some_text(chance);
        REQUIRE(three_way(base, base, other).text() == other);
        REQUIRE(three_way(base, other, base).text() == other);
        REQUIRE(three_way(base, other, other).text() == other);
    }
}

TEST_CASE("every word either side added is in the proposal, and nothing that nobody wrote") {
    test::Chance chance(2);
    for (int round = 0; round < 3000; ++round) {
        const std::string base = some_text(chance);
        const std::string left = edited(chance, base, "links");
        const std::string right = edited(chance, base, "rechts");
        INFO("base: " << base << "\nleft: " << left << "\nright: " << right);
        const auto proposal = three_way(base, left, right);
        const auto merged = words_of(proposal.text());
        auto known = words_of(base);
        for (const std::string& side : {left, right})
            for (const std::string& word : words_of(side)) {
                known.insert(word);
                if (!words_of(base).contains(word)) REQUIRE(merged.contains(word));
            }
        for (const std::string& word : merged)
            REQUIRE(known.contains(word));
        REQUIRE(is_utf8(proposal.text()));
        REQUIRE(words_of(three_way(base, right, left).text()) == merged);
    }
}

TEST_CASE("texts without any sentence end stay affordable") {
    std::string base;
    for (int i = 0; i < 20'000; ++i)
        base += "w" + std::to_string(i % 97) + " ";
    const auto merged = three_way(base, "voor " + base, base + "na");
    CHECK(merged.text() == "voor " + base + "na");
    CHECK(three_way(base, base + "links", "rechts").text().find("links") != std::string::npos);
}
