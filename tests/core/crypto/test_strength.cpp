#include "core/crypto/strength.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::crypto;

namespace {

Strength of(std::string_view text, const std::vector<std::string>& own = {}) {
    return judge(Password(bytes_of(text)), own);
}

} // namespace

TEST_CASE("what people choose first is judged as guessed within hours, in Dutch too") {
    for (const char* one : {"password1", "wachtwoord", "welkom2026", "Welkom01!", "qwertyuiop", "12345678", "aaaaaaaa",
                            "amsterdam1", "zomer2026", "W@chtwoord1", "11-02-1938", "huisarts", "verpleegkundige"}) {
        INFO(one);
        CHECK(of(one).guessing == Guessing::Hours);
        CHECK(of(one).weakness != Weakness::None);
    }
}

TEST_CASE("a name or a team that others know makes a password weak, and the reason is told") {
    const std::vector<std::string> own{"G. Hendriks", "Kernteam Beekwijk"};
    CHECK(of("beekwijk12", own).weakness == Weakness::Own);
    CHECK(of("beekwijk12", own).guessing == Guessing::Hours);
    CHECK(of("wachtwoord").weakness == Weakness::Common);
    CHECK(of("qwertyuiop").weakness != Weakness::Own);
    CHECK(of("hendriks1", own).bits < of("hendriks1").bits);
}

TEST_CASE("words count as words and not as letters, and enough of them are strong") {
    CHECK(of("vier gewone woorden samen").guessing == Guessing::Lifetimes);
    CHECK(of("vier gewone woorden samen").weakness == Weakness::None);
    CHECK(of("vier gewone woorden samen").bits < 64); // letters would give more than a hundred
    CHECK(of("ganzenbord regenjas").guessing < Guessing::Lifetimes);
    CHECK(of("x7!Kq02vRz$m").guessing == Guessing::Lifetimes);
    CHECK(of("kxqvbzpwtm").bits > 40); // letters by chance are no word
}

TEST_CASE("longer is never judged weaker, and nothing breaks on odd text") {
    CHECK(of("").bits == 0);
    CHECK(of(" ").guessing == Guessing::Hours);
    CHECK(of(std::string(5000, 'a')).guessing <= Guessing::Months);
    CHECK(of("caf\xc3\xa9 cr\xc3\xa8me br\xc3\xbbl\xc3\xa9"
             "e")
              .bits > 20);
    CHECK(of(std::string_view("abc\0def\0gh", 10)).bits >= 0);
    std::string grown = "kameel";
    double before = of(grown).bits;
    for (const char* more : {" lantaarn", " zeven", " drempel", " oker"}) {
        grown += more;
        CHECK(of(grown).bits > before);
        before = of(grown).bits;
    }
}
