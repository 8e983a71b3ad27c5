#include "sync/pairing/code.h"
#include "sync/pairing/words.h"
#include "tests/support/chance.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::pairing;

namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string flat(std::string text) {
    std::erase(text, '-');
    return text;
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            corner = above;
        }
    }
    return row.back();
}

} // namespace

TEST_CASE("codes have the text that was worked out by other means") {
    for (const std::string& line : test::vector_lines("invite/codes.txt")) {
        const auto fields = test::fields_of(line);
        const auto code = Code::from(from_hex(fields.at(0)).value()).value();
        CHECK(code_text(code) == fields.at(1));
        CHECK(parse_invitation(fields.at(1)).value().code == code);
    }
}

TEST_CASE("hostile invitations are refused with the code they were made for") {
    const auto vectors = test::hostile_vectors("invite/hostile");
    CHECK(vectors.size() >= 10);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto parsed = parse_invitation(vector.body);
        REQUIRE_FALSE(parsed);
        CHECK(errc_name(parsed.code()) == vector.errc);
    }
}

TEST_CASE("every single wrong character is caught, and every swap of two") {
    test::Chance chance(1);
    for (int round = 0; round < 20; ++round) {
        const std::string good = flat(code_text(Code::random(chance)));
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const char c : letters) {
                std::string typed = good;
                typed[i] = c;
                REQUIRE(parse_invitation(typed).ok() == (c == good[i]));
            }
            for (std::size_t j = i + 1; j < good.size(); ++j) {
                std::string typed = good;
                std::swap(typed[i], typed[j]);
                REQUIRE(parse_invitation(typed).ok() == (good[i] == good[j]));
            }
        }
    }
}

TEST_CASE("any two wrong characters are caught") {
    test::Chance chance(2);
    for (int round = 0; round < 20'000; ++round) {
        const std::string good = flat(code_text(Code::random(chance)));
        std::string typed = good;
        typed[chance.below(good.size())] = letters[chance.below(32)];
        typed[chance.below(good.size())] = letters[chance.below(32)];
        REQUIRE(parse_invitation(typed).ok() == (typed == good));
    }
}

TEST_CASE("people type codes in many ways") {
    const auto code = Code::from(from_hex("b07670eb940bd5335f973daad8619b91").value()).value();
    CHECK(code_text(code) == "WB3H-B24U-BPKT-GX4X-HWVN-QYM3-SEI5");
    for (const char* typed : {"wb3h-b24u-bpkt-gx4x-hwvn-qym3-sei5", "WB3HB24UBPKTGX4XHWVNQYM3SEI5",
                              " WB3H B24U BPKT GX4X HWVN QYM3 SEI5\r\n", "w8 3h--824u-8pkt-gx4x-hwvn-qym3-sei5",
                              "wb3hb24ubpktgx4x\thwvnqym3sei5", "kernteam:1:wb3hb24ubpktgx4xhwvnqym3sei5",
                              "KERNTEAM:1:WB3HB24UBPKTGX4XHWVNQYM3SEI5"})
        CHECK(parse_invitation(typed).value().code == code);
    const auto other = Code::from(from_hex("000102030405060708090a0b0c0d0e0f").value()).value();
    CHECK(parse_invitation("AAAQ-EAYE-AUDA-0CAJ-BIFQ-YDI0-B46Y").value().code == other);
    test::Chance chance(5);
    for (int round = 0; round < 50; ++round) {
        const auto with_l = Code::random(chance);
        std::string typed = code_text(with_l);
        std::ranges::replace(typed, 'L', '1');
        std::ranges::replace(typed, 'O', '0');
        CHECK(parse_invitation(typed).value().code == with_l);
    }
}

TEST_CASE("the scanned form carries the address") {
    test::Chance chance(3);
    for (const char* address :
         {"", "192.0.2.7:4711", "laptop-3.local:65535", "[2001:db8::1]:4711", "[fe80::1%eth0]:1"}) {
        const Invitation invitation{Code::random(chance), address};
        const std::string text = invitation_text(invitation);
        CHECK(text.starts_with("kernteam:1:"));
        const auto back = parse_invitation(text).value();
        CHECK(back.code == invitation.code);
        CHECK(back.address == address);
    }
}

TEST_CASE("each code brings another key") {
    test::Chance chance(4);
    const auto code = Code::random(chance);
    CHECK(psk_of(code) == psk_of(code.clone()));
    CHECK_FALSE(psk_of(code) == psk_of(Code::random(chance)));
}

TEST_CASE("the words are short, plain and not alike") {
    std::set<std::string_view> seen;
    for (const std::string_view word : word_list) {
        INFO(word);
        CHECK(seen.insert(word).second);
        CHECK(word.size() >= 4);
        CHECK(word.size() <= 8);
        CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
    }
    for (const std::string_view a : word_list)
        for (const std::string_view b : word_list)
            if (a < b) REQUIRE(distance(a, b) >= 2);
}

TEST_CASE("another handshake has other words") {
    crypto::Sha512 hash{};
    const Words words = words_of(hash);
    CHECK(words_of(hash) == words);
    hash[63] ^= 1;
    CHECK(words_of(hash) != words);
}

TEST_CASE("each byte has one word, for ever") {
    const Bytes bytes{0, 1, 127, 255};
    const auto words = words_for(bytes);
    REQUIRE(words.size() == bytes.size());
    CHECK(words.front() == word_list.front());
    CHECK(words.back() == word_list.back());
}
