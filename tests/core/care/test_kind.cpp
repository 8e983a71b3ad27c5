#include "core/care/instrument_result.h"
#include "core/care/kind.h"
#include "core/care/mda.h"
#include "core/care/signal.h"
#include "tests/support/vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace kt;
using namespace kt::care;

namespace {

bool snake_case(std::string_view name) {
    if (name.empty() || name.front() < 'a' || name.front() > 'z' || name.back() == '_') return false;
    return std::ranges::all_of(name,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::string_view type_name(FieldType type) {
    constexpr auto names =
        std::to_array<std::string_view>({"line", "narrative", "integer", "decimal", "boolean", "date", "moment", "wall",
                                         "code", "reference", "map", "bytes", "list"});
    return names.at(static_cast<std::size_t>(type));
}

std::string_view merge_name(Merge merge) {
    constexpr auto names = std::to_array<std::string_view>({"ask", "latest", "set", "append"});
    return names.at(static_cast<std::size_t>(merge));
}

std::vector<std::string> listing() {
    std::vector<std::string> lines;
    for (const KindSpec& kind : all_kinds()) {
        const std::string head = std::to_string(static_cast<int>(kind.kind)) + " " + std::string(kind.name);
        lines.push_back(head + " | " + std::string(compartment_name(kind.compartment)) + " | " +
                        std::string(kind.fhir));
        for (const Field& field : kind.fields) {
            std::string line = head + " | " + std::to_string(field.number) + " " + std::string(field.name) + " | " +
                               std::string(type_name(field.type)) + " | " + std::string(merge_name(field.merge));
            for (const std::string_view code : field.codes)
                line += (code == field.codes.front() ? " | " : " ") + std::string(code);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

} // namespace

TEST_CASE("numbers, names, types, merge rules and codes are what they were") {
    const auto golden = test::vector_lines("care/kinds.txt");
    const auto now = listing();
    for (std::size_t i = 0; i < std::min(golden.size(), now.size()); ++i)
        REQUIRE(now[i] == golden[i]);
    REQUIRE(now.size() == golden.size());
}

TEST_CASE("every kind is found by number and by name") {
    std::set<std::string_view> names;
    int last = 0;
    for (const KindSpec& kind : all_kinds()) {
        INFO(kind.name);
        CHECK(snake_case(kind.name));
        CHECK(names.insert(kind.name).second);
        CHECK(static_cast<int>(kind.kind) > last);
        last = static_cast<int>(kind.kind);
        CHECK(find_kind(kind.kind) == &kind);
        CHECK(find_kind(kind.name) == &kind);
        CHECK_FALSE(kind.fhir.empty());
        CHECK_FALSE(kind.fields.empty());
        CHECK((static_cast<int>(kind.kind) < 16) == (kind.compartment == Compartment::Team));
    }
    CHECK(find_kind(static_cast<Kind>(4711)) == nullptr);
    CHECK(find_kind("nonsense") == nullptr);
}

TEST_CASE("every field is declared soundly") {
    for (const KindSpec& kind : all_kinds()) {
        std::set<std::string_view> names{"removed", "note_on_removal"};
        std::uint16_t expected = 1;
        for (const Field& field : kind.fields) {
            INFO(kind.name << "." << field.name);
            CHECK(field.number == expected++);
            CHECK(snake_case(field.name));
            CHECK(names.insert(field.name).second);
            CHECK(kind.field(field.number) == &field);
            CHECK(kind.field(field.name) == &field);
            CHECK((field.type == FieldType::Code) == !field.codes.empty());
            CHECK(std::set(field.codes.begin(), field.codes.end()).size() == field.codes.size());
            const bool element = field.type == FieldType::Code || field.type == FieldType::Reference ||
                                 field.type == FieldType::Narrative; // an answer under what was asked
            CHECK((field.merge != Merge::Set || element));
            const bool text = field.type == FieldType::Line || field.type == FieldType::Narrative;
            CHECK((!field.searched || text || field.type == FieldType::Date));
            CHECK((field.type != FieldType::Narrative || field.merge == Merge::Ask || field.merge == Merge::Set));
            const auto formed = field.format == Format::Domain ? FieldType::Code : FieldType::Line;
            CHECK((field.format == Format::Plain || field.type == formed));
            CHECK((!field.required || field.merge != Merge::Set));
        }
        CHECK(kind.field(expected) == nullptr);
        CHECK(kind.field(0) == nullptr);
        CHECK(kind.field(field_removed)->type == FieldType::Boolean);
        CHECK(kind.field("note_on_removal")->number == field_note_on_removal);
    }
}

TEST_CASE("the BSN is not in the search index") {
    CHECK_FALSE(find_kind(Kind::Client)->field("bsn")->searched);
}

TEST_CASE("compartments are found by name") {
    for (std::uint8_t number = 0; number <= 9; ++number) {
        const auto compartment = static_cast<Compartment>(number);
        CHECK(find_compartment(compartment_name(compartment)) == compartment);
    }
    CHECK_FALSE(find_compartment("everything"));
    CHECK(compartment_name(static_cast<Compartment>(10)).empty());
}

TEST_CASE("answers and problems live where their domain says") {
    const auto answer = [](std::string_view domain) {
        return compartment_of(Kind::AssessmentAnswer, {{assessment_answer::domain, domain}});
    };
    CHECK(answer("S") == Compartment::Medical);
    CHECK(answer("P") == Compartment::Medical);
    CHECK(answer("F") == Compartment::Nursing);
    CHECK(answer("C") == Compartment::Nursing);
    CHECK(answer("M") == Compartment::Social);
    CHECK(answer("M.tuin") == Compartment::Social); // a domain of the team's own
    CHECK(answer("F.daily") == Compartment::Nursing);
    CHECK(answer("M.finance") == Compartment::Finance);
    CHECK(answer("Mtuin") == Compartment::Medical);
    CHECK(compartment_of(Kind::AssessmentAnswer, {}) == Compartment::Medical);
    const auto of_problem = [](std::string_view domain, int code) {
        return compartment_of(Kind::Problem, {{problem::domain, domain}, {problem::code, code}});
    };
    CHECK(of_problem("S", 30) == Compartment::Medical);
    CHECK(of_problem("M", 6) == Compartment::Social);
    CHECK(of_problem("M", 1) == Compartment::Finance);
    CHECK(of_problem("M", 14) == Compartment::Safety);
    CHECK(of_problem("P", 15) == Compartment::Safety);
}

TEST_CASE("suspicions and what is said of carers live apart") {
    CHECK(compartment_of(Kind::Signal, {{signal::text, "valt vaak"}}) == Compartment::General);
    CHECK(compartment_of(Kind::Signal, {{signal::safety, true}}) == Compartment::Safety);
    const auto instrument = [](std::string_view id) {
        return compartment_of(Kind::InstrumentResult, {{instrument_result::instrument, id}});
    };
    CHECK(instrument("ediz") == Compartment::Carer);
    CHECK(instrument("katz_6") == Compartment::Nursing);
    CHECK(instrument("gfi") == Compartment::Medical);
    CHECK(instrument("something_new") == Compartment::Medical);
}

TEST_CASE("every kind of a dossier has a compartment of the dossier") {
    for (const KindSpec& kind : all_kinds())
        CHECK(compartment_of(kind.kind, {}) == kind.compartment);
}
