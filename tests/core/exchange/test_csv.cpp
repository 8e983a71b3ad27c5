#include "core/exchange/csv.h"
#include "tests/support/chance.h"
#include "tests/support/must.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace kt;
using namespace kt::exchange;
using kt::test::must;

namespace {

const LocalDate today = *LocalDate::parse("2026-11-21");

ClientList read(std::string_view text) {
    return must(read_clients(bytes_of(text), today));
}

std::string shown(const ClientLine& line, std::string_view field) {
    const care::Field& spec = *care::find_kind(care::Kind::Client)->field(field);
    const auto found = line.fields.find(spec.number);
    return found == line.fields.end() ? "" : care::value_text(spec, found->second);
}

} // namespace

TEST_CASE("a list as Dutch Excel writes it: semicolons, byte order mark, CRLF, Dutch labels and dates") {
    const auto list = read("\xef\xbb\xbfNaam;Geboortedatum;BSN;Adres;Postcode;Telefoon;Wat telt;Dossiernr\r\n"
                           "\"Willemsen, Mevrouw \"\"Riet\"\"\";7-3-1941;111222333;Dorpsstraat 1;1234ab;06-12345678;"
                           "\"Thuis blijven\r\nmet de kat\";77\r\n"
                           "Jan de Vries;1938-12-31;;;;;;78\r\n\r\n;;;;;;;\r\n");
    CHECK(list.separator == ';');
    CHECK(list.encoding == CsvEncoding::Utf8);
    CHECK(list.ignored == std::vector<std::string>{"Dossiernr"});
    CHECK(list.columns.front() == std::pair<std::string, std::string>{"Naam", "name"});
    for (const LineProblem& one : list.problems)
        FAIL_CHECK(one.line << " " << one.column << " " << errc_name(one.code));
    REQUIRE(list.clients.size() == 2);
    CHECK(list.clients[0].line == 2);
    CHECK(list.clients[1].line == 4); // a cell held a line break
    CHECK(list.clients[0].name() == "Willemsen, Mevrouw \"Riet\"");
    CHECK(shown(list.clients[0], "birth_date") == "1941-03-07");
    CHECK(shown(list.clients[0], "bsn") == "111222333");
    CHECK(shown(list.clients[0], "postcode") == "1234 AB");
    CHECK(shown(list.clients[0], "what_matters") == "Thuis blijven\nmet de kat");
    CHECK(list.clients[1].birth_date() == LocalDate::parse("1938-12-31").value());
    CHECK(list.clients[1].fields.size() == 2); // empty cells are no values
}

TEST_CASE("the same list in every separator and encoding is the same") {
    const std::string name = "Zoë Çelik";
    for (const std::string sep : {";", ",", "\t"}) {
        const auto list = read("name" + sep + "birth_date\n" + name + sep + "07-03-1941\n");
        REQUIRE(list.clients.size() == 1);
        CHECK(list.clients[0].name() == name);
        CHECK(list.separator == sep[0]);
    }
    const auto excel = read("sep=|\r\nnaam|tel;nr\r\n" + name + "|1\r\n");
    CHECK(excel.clients.at(0).name() == name);
    CHECK(excel.clients.at(0).line == 3);

    const auto windows = read("naam;plaats\r\nZo\xeb \xc7"
                              "elik;\x80 5\r\n");
    CHECK(windows.encoding == CsvEncoding::Windows1252);
    CHECK(windows.clients.at(0).name() == name);
    CHECK(shown(windows.clients[0], "place") == "€ 5");

    std::string wide = "\xff\xfe";
    for (const char c : std::string("naam;plaats\nJan;Ede\n"))
        wide += {c, '\0'};
    const auto utf16 = must(read_clients(bytes_of(wide), today));
    CHECK(utf16.encoding == CsvEncoding::Utf16);
    CHECK(utf16.clients.at(0).name() == "Jan");
    CHECK(read("naam\rJan\rPiet\r").clients.size() == 2); // old line ends
}

TEST_CASE("dates come as Excel and other systems write them") {
    const LocalDate born = *LocalDate::parse("1941-03-07");
    for (const std::string date :
         {"7-3-1941", "07-03-1941", "7/3/1941", "07.03.1941", "1941-03-07", "7-3-1941 0:00", "7-03-1941 00:00:00"}) {
        INFO(date);
        const auto list = read("naam;geboortedatum\nJan;" + date + "\n");
        REQUIRE(list.clients.size() == 1);
        CHECK(list.clients[0].birth_date() == born);
    }
    for (const std::string date :
         {"7-3-41", "1941", "7 maart 1941", "31-2-1941", "7-3-", "--", "3-1941", "7-13-1941"}) {
        INFO(date);
        CHECK(read("naam;geboortedatum\nJan;" + date + "\n").problems.at(0).code == Errc::BadDate);
    }
}

TEST_CASE("a name in parts is put together, a whole name wins") {
    const auto list = read("Voorletters;Tussenvoegsels;Achternaam;Geslacht\nA.;van der;Berg;V\n;;Bakker;m\n");
    REQUIRE(list.clients.size() == 2);
    CHECK(list.clients[0].name() == "A. van der Berg");
    CHECK(shown(list.clients[0], "gender") == "female");
    CHECK(list.clients[1].name() == "Bakker");
    CHECK(read("naam;achternaam\nRiet Willemsen;Willemsen\n").clients.at(0).name() == "Riet Willemsen");
}

TEST_CASE("bad lines are named with line, column and code, and the others come in") {
    const auto list = read("naam;geboortedatum;bsn;postcode\n"
                           "Een;30-02-1941;;\n"
                           "Twee;07-03-1941;123456789;\n"
                           ";07-03-1941;;\n"
                           "Vier;07-03-2941;;\n"
                           "Vijf;07-03-1941;;12AB\n"
                           "Zes;07-03-1941;;1234 AB;te veel\n"
                           "Zeven;\"07-03-1941\"x;;\n"
                           "Acht;07-03-1941\n"
                           "Negen;07-03-1941;;1234 AB;;\n"
                           "\"Tien;07-03-1941;;\n"
                           "Elf;07-03-1941;;\n");
    const auto problem = [&](std::size_t line) {
        const auto found = std::ranges::find(list.problems, line, &LineProblem::line);
        REQUIRE(found != list.problems.end());
        return std::pair(found->column, found->code);
    };
    CHECK(problem(2) == std::pair(std::string("geboortedatum"), Errc::BadDate));
    CHECK(problem(3) == std::pair(std::string("bsn"), Errc::BadBsn));
    CHECK(problem(4) == std::pair(std::string("naam"), Errc::MissingField));
    CHECK(problem(5) == std::pair(std::string("geboortedatum"), Errc::BirthDateInFuture));
    CHECK(problem(6) == std::pair(std::string("postcode"), Errc::BadValue));
    CHECK(problem(7).second == Errc::CsvLine);
    CHECK(problem(8).second == Errc::CsvLine);
    CHECK(problem(11).second == Errc::CsvLine);
    CHECK(list.problems.size() == 8);
    std::vector<std::string> names;
    for (const ClientLine& line : list.clients)
        names.emplace_back(line.name());
    CHECK(names == std::vector<std::string>{"Acht", "Negen", "Elf"});
    CHECK(std::ranges::find(list.problems, std::size_t{2}, &LineProblem::line)->text == "Een;30-02-1941;;");
}

TEST_CASE("a file without a name column, or with one twice, is refused whole") {
    for (const std::string_view text :
         {"", "\n\n", "geboortedatum;bsn\n1;2\n", "naam;Name\na;b\n", "\"naam\n", "xyz"}) {
        const auto list = read_clients(bytes_of(text), today);
        REQUIRE_FALSE(list);
        CHECK(list.code() == Errc::CsvHeader);
    }
}

TEST_CASE("limits are kept before anything is stored") {
    CsvLimits limits;
    limits.rows = 3;
    CHECK(read_csv(bytes_of("h\n1\n2\n3\n"), limits).ok());
    CHECK(read_csv(bytes_of("h\n1\n2\n3\n4\n"), limits).code() == Errc::TooLarge);
    limits.bytes = 4;
    CHECK(read_csv(bytes_of("h\n1\n2"), limits).code() == Errc::TooLarge);
    limits = {};
    limits.cell = 10;
    limits.columns = 3;
    const auto table =
        must(read_csv(bytes_of("a;b;c\n12345678901;x\n\"12345678901\";x\n1;2;3;4\n1234567890;x\n"), limits));
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[1].broken);
    CHECK(table.rows[2].broken);
    CHECK(table.rows[3].broken);
    CHECK_FALSE(table.rows[4].broken);
    CHECK(table.rows[4].line == 5);
}

TEST_CASE("hostile lists are refused or read as their first line says") {
    const auto vectors = test::hostile_vectors("csv");
    CHECK(vectors.size() >= 8);
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const auto list = read_clients(vector.bytes(), today);
        const std::string said = !list ? std::string(errc_name(list.code()))
                                       : "clients " + std::to_string(list->clients.size()) + " problems " +
                                             std::to_string(list->problems.size());
        CHECK(said == vector.errc);
    }
}

TEST_CASE("many open quotes cost no more than their lines") {
    std::string text = "naam;plaats\n";
    for (int i = 0; i < 20'000; ++i)
        text += "\"open;x\n";
    const auto list = read(text);
    CHECK(list.clients.empty());
    CHECK(list.problems.size() == 20'000);
}

TEST_CASE("any bytes are a list or an error") {
    test::Chance chance(1);
    constexpr std::string_view alphabet = "\";,\t\r\n naam1941-\xeb\xc3";
    for (int i = 0; i < 3000; ++i) {
        std::string text = chance.below(2) == 0 ? "naam;geboortedatum\n" : "";
        for (std::uint64_t n = chance.below(80); n > 0; --n)
            text += alphabet[chance.below(alphabet.size())];
        const auto list = read_clients(bytes_of(text), today);
        if (list)
            for (const ClientLine& line : list->clients)
                CHECK_FALSE(line.name().empty());
    }
}
