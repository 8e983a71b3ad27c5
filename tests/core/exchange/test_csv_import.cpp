#include "core/exchange/csv.h"
#include "tests/support/team.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::exchange;
using namespace kt::test;

namespace {

const LocalDate today = *LocalDate::parse("2026-11-21");

ClientList read(std::string_view text, const ledger::Ledger& ledger) {
    auto list = must(read_clients(bytes_of(text), today));
    Duplicates duplicates(list);
    while (must(duplicates.step(ledger, 1))) {
    }
    return list;
}

ImportReport import(const ClientList& list, ledger::Ledger& ledger, bool skip_suggested, std::size_t most) {
    ImportReport report;
    while (!report.done(list))
        must(import_clients(list, ledger, skip_suggested, most, report));
    return report;
}

} // namespace

TEST_CASE("a list comes in line by line, and offered again it only suggests") {
    TestTeam team(1);
    constexpr std::string_view text = "naam;geboortedatum;postcode;telefoon\n"
                                      "Anna van der Berg;7-3-1941;1234 AB;06-12345678\n"
                                      "Jan Bakker;1-2-1938;;\n"
                                      "bad;30-2-1938;;\n";
    const auto first = read(text, team[0]);
    CHECK(first.problems.size() == 1);
    for (const ClientLine& line : first.clients)
        CHECK(line.suggestions.empty());
    const auto report = import(first, team[0], true, 1);
    CHECK(report.imported.size() == 2);
    CHECK(report.problems.empty());
    const auto row = must(team[0].client(report.imported[0]));
    CHECK(row.name == "Anna van der Berg");
    CHECK(row.postcode == "1234 AB");

    const auto again = read("naam;geboortedatum;postcode\nBerg, A. van der;07-03-1941;1234AB\n"
                            "Toos Bakker;1-2-1938;\nJan Bakker;2-2-1938;\n",
                            team[0]);
    REQUIRE(again.clients.size() == 3);
    REQUIRE(again.clients[0].suggestions.size() == 1);
    CHECK(again.clients[0].suggestions[0].client == report.imported[0]);
    CHECK(again.clients[0].suggestions[0].name == "Anna van der Berg");
    CHECK(again.clients[0].suggestions[0].same_postcode);
    CHECK(again.clients[1].suggestions.empty());
    CHECK(again.clients[2].suggestions.empty());
    const auto second = import(again, team[0], true, 100);
    CHECK(second.skipped == 1);
    CHECK(second.imported.size() == 2);
    CHECK(must(team[0].client(report.imported[0])).name == "Anna van der Berg"); // never merged
    CHECK(import(again, team[0], false, 100).imported.size() == 3);              // unless a person says it is another
}

TEST_CASE("lines of one file that could be one person are told of each other") {
    TestTeam team(2);
    const auto list =
        read("naam;geboortedatum;bsn\nRiet Smit;7-3-1941;\nR. Smit;7-3-1941;\nKees Vos;1-1-1940;111222333\n"
             "Cornelis Vos-Mol;;111222333\nRiet Smit;8-3-1941;\n",
             team[0]);
    REQUIRE(list.clients.size() == 5);
    CHECK(list.clients[0].suggestions.empty());
    REQUIRE(list.clients[1].suggestions.size() == 1);
    CHECK(list.clients[1].suggestions[0].other_line == 2);
    CHECK(list.clients[1].suggestions[0].client.none());
    REQUIRE(list.clients[3].suggestions.size() == 1);
    CHECK(list.clients[3].suggestions[0].same_bsn);
    CHECK(list.clients[3].suggestions[0].other_line == 4);
    CHECK(list.clients[4].suggestions.empty());
}

TEST_CASE("a marked line comes in with its signal, in one commit; one left out says so") {
    TestTeam team(1);
    const auto first = read("naam;geboortedatum\nAnna van der Berg;7-3-1941\nJan Bakker;1-2-1938\n", team[0]);
    ListScan scan{{true}, "Lijstscan", "Nader bekijken", {1000}}; // the second line is not marked
    ImportReport report;
    must(import_clients(first, team[0], true, 100, report, scan));
    CHECK(report.signalled == 1);
    CHECK(report.marked_skipped == 0);
    const auto signals = must(team[0].open_signals(10));
    REQUIRE(signals.size() == 1);
    CHECK(signals.front().client == report.imported.front());
    CHECK(signals.front().source == "Lijstscan");

    const auto again = read("naam;geboortedatum\nAnna van der Berg;7-3-1941\n", team[0]);
    ImportReport second;
    must(import_clients(again, team[0], true, 100, second, scan));
    CHECK(second.skipped == 1);
    CHECK(second.marked_skipped == 1);
    CHECK(must(team[0].open_signals(10)).size() == 1);
}
