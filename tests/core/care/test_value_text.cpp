#include "core/care/kind.h"
#include "core/care/map_text.h"
#include "tests/support/chance.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;
using namespace kt::care;

namespace {

const Field& field(Kind kind, std::string_view name) {
    return *find_kind(kind)->field(name);
}

Errc refused(const Field& field, std::string_view text) {
    const auto value = value_from_text(field, text);
    REQUIRE_FALSE(value);
    CHECK(value.error().where == field.name);
    return value.code();
}

Value some_plain(test::Chance& chance, const Field& field) {
    static const std::vector<std::string> words{"Huiskamer", "2x per week", "één", "a=b; \"c\"", "12", "true", "水"};
    const std::string& word = words[chance.below(words.size())];
    switch (field.type) {
    case FieldType::Integer:
        return static_cast<std::int64_t>(chance.below(field.most == 0 ? 1'000'000 : field.most + 1));
    case FieldType::Decimal: return static_cast<double>(chance.below(1000)) / 8;
    case FieldType::Boolean: return chance.below(2) == 0;
    case FieldType::Date: return LocalDate{static_cast<std::int32_t>(chance.below(40'000)) - 20'000};
    case FieldType::Moment: return Instant{static_cast<std::int64_t>(chance.below(4'000'000'000'000))};
    case FieldType::Wall: return WallTime{LocalDate{20'000}, static_cast<std::uint16_t>(chance.below(1440))}.text();
    case FieldType::Code: return field.codes[chance.below(field.codes.size())];
    case FieldType::Reference: return chance.id<RecordId>();
    case FieldType::Map: {
        ValueMap map;
        map["mark"] = static_cast<std::int64_t>(chance.below(11));
        map["score"] = static_cast<double>(chance.below(20)) / 2;
        map["vision"] = chance.below(2) == 0;
        map["note"] = word;
        return map;
    }
    case FieldType::Bytes: return chance.bytes(1 + chance.below(60));
    case FieldType::List: return ValueList{chance.bytes(3), word, Value()};
    case FieldType::Line:
        if (field.format == Format::Bsn) return "999990019";
        if (field.format == Format::Postcode) return "1234 AB";
        return word;
    case FieldType::Narrative: break;
    }
    return "  " + word + "\n\t" + word + "\n";
}

} // namespace

TEST_CASE("the text of every sound value is read as that value") {
    test::Chance chance(41);
    for (const KindSpec& kind : all_kinds()) {
        for (const Field& one : kind.fields) {
            for (int round = 0; round < 20; ++round) {
                INFO(kind.name << "." << one.name);
                Value value = some_plain(chance, one);
                if (one.merge == Merge::Set) value = ValueList{value, chance.below(2) == 0};
                REQUIRE(check_value(one, value));
                const auto back = value_from_text(one, value_text(one, value));
                REQUIRE(back);
                REQUIRE(encode(*back) == encode(value));
            }
        }
    }
}

TEST_CASE("no text is a field made empty") {
    for (const KindSpec& kind : all_kinds())
        for (const Field& one : kind.fields) {
            INFO(kind.name << "." << one.name);
            const bool element = one.merge == Merge::Set || one.merge == Merge::Append;
            CHECK(check_value(one, {}).ok() == !element);
            CHECK(value_text(one, {}).empty());
            if (!element) CHECK(value_from_text(one, "")->null());
        }
}

TEST_CASE("a value of another type is refused with the field's name") {
    test::Chance chance(5);
    for (const KindSpec& kind : all_kinds())
        for (const Field& one : kind.fields)
            for (const Value& wrong : {Value(ValueList{1}), Value(ValueMap{{"", 1}}), Value(Bytes{1, 2, 3})}) {
                if (one.type == FieldType::Bytes || (one.type == FieldType::List)) continue;
                INFO(kind.name << "." << one.name);
                const auto checked = check_value(one, wrong);
                REQUIRE_FALSE(checked);
                CHECK(checked.error().where == one.name);
            }
}

TEST_CASE("dates are read as people type them") {
    const Field& due = field(Kind::Goal, "due");
    CHECK(*value_from_text(due, "31-12-2026") == Value(*LocalDate::of(2026, 12, 31)));
    CHECK(value_text(due, *LocalDate::of(2026, 12, 31)) == "2026-12-31");
    CHECK(refused(due, "30-02-2026") == Errc::BadDate);
    CHECK(refused(due, "soon") == Errc::BadDate);
    CHECK_FALSE(check_value(due, Value(std::int64_t{4'000'000})));
}

TEST_CASE("moments without a zone are Dutch, in winter and summer") {
    const Field& at = field(Kind::ContactMoment, "at");
    const auto read = [&](std::string_view text) { return value_text(at, *value_from_text(at, text)); };
    CHECK(read("2026-11-21T10:00") == "2026-11-21T09:00:00.000Z");
    CHECK(read("2026-07-21 10:00") == "2026-07-21T08:00:00.000Z");
    CHECK(read("2026-07-21") == "2026-07-21T10:00:00.000Z");
    CHECK(read("2026-03-29T01:59") == "2026-03-29T00:59:00.000Z");
    CHECK(read("2026-03-29T03:00") == "2026-03-29T01:00:00.000Z");
    CHECK(read("2026-10-25T01:59") == "2026-10-24T23:59:00.000Z");
    CHECK(read("2026-10-25T03:00") == "2026-10-25T02:00:00.000Z");
    CHECK(read("2026-07-21T10:00:00+02:00") == "2026-07-21T08:00:00.000Z");
    CHECK(refused(at, "yesterday") == Errc::BadDate);
}

TEST_CASE("numbers, yes and no are read in Dutch too") {
    const Field& score = field(Kind::InstrumentResult, "score");
    CHECK(*value_from_text(score, "7,5") == Value(7.5));
    CHECK(refused(score, "veel") == Errc::BadValue);
    CHECK(refused(score, "nan") == Errc::BadValue);
    const Field& minutes = field(Kind::AgendaItem, "minutes");
    CHECK(*value_from_text(minutes, " 10 ") == Value(10));
    CHECK(refused(minutes, "-1") == Errc::BadValue);
    CHECK(refused(minutes, "241") == Errc::BadValue);
    CHECK(refused(minutes, "10 min") == Errc::BadValue);
    const Field& agreed = field(Kind::Triage, "client_agreed");
    CHECK(*value_from_text(agreed, "ja") == Value(true));
    CHECK(*value_from_text(agreed, "nee") == Value(false));
    CHECK(refused(agreed, "misschien") == Errc::BadValue);
}

TEST_CASE("codes and ids are closed") {
    CHECK(refused(field(Kind::Goal, "status"), "almost") == Errc::BadValue);
    CHECK(refused(field(Kind::Goal, "owner"), "L. Hendriks") == Errc::BadId);
    const Field& flags = field(Kind::AssessmentAnswer, "risk_flags");
    CHECK(*value_from_text(flags, "-fall") == Value(ValueList{"fall", false}));
    CHECK(refused(flags, "-") == Errc::BadValue);
    CHECK(refused(flags, "") == Errc::BadValue);
}

TEST_CASE("texts are bound and clean") {
    const Field& name = field(Kind::Client, "name");
    CHECK(check_value(name, std::string(4'096, 'a')));
    CHECK(check_value(name, std::string(4'097, 'a')).code() == Errc::TooLarge);
    CHECK(check_value(name, "two\nlines").code() == Errc::BadValue);
    CHECK(check_value(name, "bad \xC3\x28 utf-8").code() == Errc::BadValue);
    const Field& words = field(Kind::Client, "what_matters");
    CHECK(check_value(words, "two\nlines"));
    CHECK(check_value(words, std::string("nul\0", 4)).code() == Errc::BadValue);
    CHECK(check_value(words, std::string(262'145, 'a')).code() == Errc::TooLarge);
}

TEST_CASE("BSN and postcode come out in their normal form") {
    const Field& bsn = field(Kind::Client, "bsn");
    CHECK(*value_from_text(bsn, "9999.90.019") == Value("999990019"));
    CHECK(refused(bsn, "123456789") == Errc::BadBsn);
    CHECK(check_value(bsn, "123456789").code() == Errc::BadBsn);
    const Field& postcode = field(Kind::Client, "postcode");
    CHECK(*value_from_text(postcode, "1234ab") == Value("1234 AB"));
    CHECK(refused(postcode, "0123 AB") == Errc::BadValue);
}

TEST_CASE("a map on one line keeps its types") {
    const ValueMap map{{"a", 1}, {"b", 1.0}, {"c", "1"}, {"d", true}, {"e", "true"}, {"f", "x; y=\"z\""}, {"g", ""}};
    const std::string text = map_text(map);
    CHECK(text == R"(a=1; b=1.0; c="1"; d=true; e="true"; f="x; y=""z"""; g="")");
    CHECK(*map_from_text(text) == map);
    for (const std::string_view bad : {"", "a", "=1", "a=", "a=1 b=2", "a=1; a=2", "a=\"1", "a=\"1\"2", "a=1;"})
        CHECK(map_from_text(bad).code() == Errc::BadValue);
}
