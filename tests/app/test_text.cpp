#include "app/text/dates.h"
#include "app/text/labels.h"
#include "app/text/language.h"
#include "app/text/own_words.h"
#include "app/text/scores.h"
#include "app/text/sentences.h"
#include "app/text/strings.h"
#include "core/care/frame.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

#include <set>

using namespace kt;

namespace {

LocalDate day(const char* iso) {
    return *LocalDate::parse(iso);
}

void check_sentence(const QString& sentence) {
    INFO(sentence.toStdString());
    CHECK_FALSE(sentence.isEmpty());
    CHECK(sentence.endsWith(QLatin1Char('.')));
    CHECK(sentence.at(0).isUpper());
    CHECK_FALSE(sentence.contains(QRegularExpression(QStringLiteral("CBOR|UTF-8[^.]|errno|SQL|null|[a-z]_[a-z]"))));
}

} // namespace

TEST_CASE("every error is two sentences in both languages") {
    for (const Errc code : all_errc()) {
        INFO(errc_name(code));
        std::set<QString> whats;
        for (const auto& language : text::languages()) {
            text::use_language(language);
            const auto said = text::sentences(code);
            check_sentence(said.what);
            check_sentence(said.advice);
            CHECK(said.what != said.advice);
            whats.insert(said.what);
        }
        CHECK(whats.size() == 2);
    }
}

TEST_CASE("an error that names a field says its label") {
    text::use_language(QStringLiteral("nl"));
    CHECK(text::sentences(fail(Errc::BadDate, "birth_date")).what.startsWith(QStringLiteral("Geboortedatum: ")));
    CHECK(text::sentences(fail(Errc::UnknownField, "hoogte")).what.startsWith(QStringLiteral("hoogte: ")));
}

TEST_CASE("everything that core names has words") {
    for (const auto& language : text::languages()) {
        text::use_language(language);
        for (const auto& kind : care::all_kinds()) {
            INFO(kind.name);
            CHECK(text::has_label(kind.kind));
            for (const auto& field : kind.fields) {
                INFO(field.name);
                CHECK(text::has_label(kind.kind, field));
                CHECK_FALSE(text::field_label(kind.kind, field).contains(QLatin1Char('_')));
                for (const auto code : field.codes) {
                    INFO(code);
                    CHECK(text::has_code_label(code));
                    CHECK_FALSE(text::code_label(field, code).isEmpty());
                }
            }
        }
        for (const auto role : care::all_roles())
            CHECK_FALSE(text::role_label(role).isEmpty());
        for (const auto code : care::all_missing_codes()) {
            INFO(code);
            CHECK(text::has_missing_sentence(code));
            check_sentence(text::missing_sentence({std::string(code), {}}));
        }
    }
}

TEST_CASE("what is missing names the domain in words") {
    text::use_language(QStringLiteral("nl"));
    CHECK(text::missing_sentence({"domain_answer", "P"}).contains(QStringLiteral("Psychisch")));
    CHECK(text::missing_sentence({"core_role", "gp"}).contains(QStringLiteral("huisarts")));
}

TEST_CASE("the team's own words stand over ours while they are said, in every language") {
    text::use_language(QStringLiteral("nl"));
    const QString usual = text::step_label(care::Step::MultiDomainAssessment);
    {
        text::OwnWords words;
        CHECK(words.say({{QStringLiteral("step/2"), QStringLiteral("Huisbezoek")},
                         {QStringLiteral("domain/S"), QStringLiteral("Lijf")},
                         {QStringLiteral("domain/M.tuin"), QStringLiteral("Tuin")}}));
        CHECK(text::step_label(care::Step::MultiDomainAssessment) == QStringLiteral("Huisbezoek"));
        text::use_language(QStringLiteral("en"));
        CHECK(text::domain_label("S") == QStringLiteral("Lijf"));
        text::use_language(QStringLiteral("nl"));
        CHECK(text::missing_sentence({"domain_answer", "M.tuin"}).contains(QStringLiteral("Tuin")));
        CHECK(text::code_label(*care::find_kind(care::Kind::Goal)->field("domain"), "S") == QStringLiteral("Lijf"));
        CHECK(words.say({}));
        CHECK_FALSE(words.say({}));
        CHECK(text::domain_label("S") != QStringLiteral("Lijf"));
        CHECK(words.say({{QStringLiteral("step/2"), QStringLiteral("Huisbezoek")}}));
    }
    CHECK(text::step_label(care::Step::MultiDomainAssessment) == usual);
    CHECK(text::domain_label("M.tuin") == text::domain_label("M")); // nobody here has its name
    for (const auto area : care::living_areas)
        CHECK(text::has_code_label(area));
}

TEST_CASE("days and amounts are Dutch") {
    text::use_language(QStringLiteral("nl"));
    const auto today = day("2026-11-21");
    CHECK(text::day(today) == QStringLiteral("za 21 nov 2026"));
    CHECK(text::short_day(today) == QStringLiteral("21-11-2026"));
    CHECK(text::due(today, today) == QStringLiteral("vandaag"));
    CHECK(text::due(day("2026-11-22"), today) == QStringLiteral("morgen"));
    CHECK(text::due(day("2026-11-24"), today) == QStringLiteral("over 3 dagen"));
    CHECK(text::due(day("2026-11-20"), today) == QStringLiteral("1 dag te laat"));
    CHECK(text::due(day("2026-11-18"), today) == QStringLiteral("3 dagen te laat"));
    CHECK(text::age(day("1938-02-11"), today) == QStringLiteral("88 jaar"));
    CHECK(text::changes(1) == QStringLiteral("1 wijziging"));
    CHECK(text::changes(3) == QStringLiteral("3 wijzigingen"));
    CHECK(text::ago({0}, {59'000}) == QStringLiteral("zojuist"));
    CHECK(text::ago({0}, {5 * 60'000}) == QStringLiteral("5 minuten geleden"));
    text::use_language(QStringLiteral("en"));
    CHECK(text::day(today) == QStringLiteral("Sat 21 Nov 2026"));
    CHECK(text::due(day("2026-11-18"), today) == QStringLiteral("3 days late"));
}

TEST_CASE("a score is shown as a span while an answer is missing") {
    text::use_language(QStringLiteral("nl"));
    const auto* gfi = care::find_instrument("gfi");
    REQUIRE(gfi != nullptr);
    const auto nothing = text::score_words(*gfi, {});
    CHECK(nothing.score == QStringLiteral("0 tot 15"));
    CHECK(nothing.verdict.isEmpty());
    CHECK(nothing.missing == 15);
    for (const auto& one : care::all_instruments()) {
        INFO(one.id);
        CHECK_FALSE(text::in_language(one.name).isEmpty());
        CHECK_FALSE(text::direction_label(one.direction).isEmpty());
        CHECK(text::score_words(one, {{"no such item", Value("x")}}).missing > 0);
    }
}
