#include "app/text/explained.h"
#include "app/text/language.h"

#include <catch2/catch_test_macros.hpp>

using namespace kt;

namespace {

std::string in_dutch(const QString& text) {
    return text.toStdString();
}

} // namespace

TEST_CASE("a plan is explained with its numbers") {
    text::use_language(QStringLiteral("nl"));
    care::PlanState state;
    CHECK(in_dutch(text::plan_sentence(state)) == "Nog geen plan");
    state.standing = care::PlanStanding::Running;
    state.goals_open = 2;
    state.actions_late = 1;
    CHECK(in_dutch(text::plan_sentence(state)) == "Lopend: 2 doelen actief, 1 actie over tijd");
    state.review_late = true;
    CHECK(in_dutch(text::plan_sentence(state)).ends_with(", de evaluatie is te laat"));
}

TEST_CASE("time that is over is told in words, begun minutes counted") {
    text::use_language(QStringLiteral("nl"));
    const auto time = [](std::int64_t spent, int planned) {
        return in_dutch(text::item_time({spent, planned * 60 - spent, true}, planned));
    };
    CHECK(time(130, 6) == "2 van 6 minuten");
    CHECK(time(360, 6) == "6 van 6 minuten");
    CHECK(time(361, 6) == "6 minuten, 1 minuut over de tijd");
    CHECK(time(500, 6) == "8 minuten, 3 minuten over de tijd");
}

TEST_CASE("limits of treatment are said as people say them") {
    text::use_language(QStringLiteral("nl"));
    care::Directive directive;
    directive.treatment = "resuscitation";
    directive.decision = "no";
    CHECK(in_dutch(text::directive(directive)) == "Niet reanimeren");
    directive.treatment = "hospital_admission";
    directive.decision = "otherwise";
    CHECK(in_dutch(text::directive(directive)) == "Ziekenhuisopname: anders");
    directive.treatment = "Dialyse";
    directive.decision = "no";
    CHECK(in_dutch(text::directive(directive)) == "Dialyse: nee");
    for (const auto treatment : care::treatment_directive::treatments)
        for (const auto decision : care::treatment_directive::decisions) {
            directive.treatment = treatment;
            directive.decision = decision;
            CHECK_FALSE(text::directive(directive).contains(QLatin1Char('_')));
        }
}

TEST_CASE("ratings are set beside each other and never added up") {
    text::use_language(QStringLiteral("nl"));
    CHECK(text::ratings({}).isEmpty());
    CHECK(in_dutch(text::ratings({3, {}, 4})) == "3-–-4");
    const care::GoalRatings rated{{3, 3, 3}, {3, 4, 2}, {}, {}};
    CHECK(in_dutch(text::ratings_change(rated)) == "kennis gelijk, gedrag +1, status −1");
}

TEST_CASE("every reason to come on an agenda is told") {
    text::use_language(QStringLiteral("nl"));
    care::ConferenceNeed need;
    CHECK(text::need_reason(need).isEmpty());
    need.trigger_on = *LocalDate::of(2026, 11, 3);
    need.triggers = {"admission", "fall"};
    need.due = *LocalDate::of(2026, 12, 3);
    need.requested = true;
    CHECK(in_dutch(text::need_reason(need)) == "Opname, Val op di 3 nov 2026 · Gevraagd, of eerder doorgeschoven · "
                                               "Terug uiterlijk do 3 dec 2026");
    CHECK(in_dutch(text::assessment_flag(care::StepState::NotStarted)) == "Nog geen MDA");
    CHECK(text::assessment_flag(care::StepState::Done).isEmpty());
}

TEST_CASE("what stands in the way of plain words is said with what to write") {
    text::use_language(QStringLiteral("nl"));
    CHECK(text::plain_hint(care::check_plain("De zuster komt morgen.")).isEmpty());
    CHECK(in_dutch(text::plain_hint(care::check_plain("Na het MDO belt de POH u."))) ==
          "“MDO”: liever “overleg van uw team”. “POH”: liever “praktijkondersteuner van de huisarts”.");
}
