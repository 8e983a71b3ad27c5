// J8: the case manager writes the plan with the client, and the client agrees.
#include "core/care/action.h"
#include "core/care/care_plan.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

// How the client stands at the start: knowledge, behaviour and status, each from 1 to 5.
void rate_activity(gui::Person& person) {
    person.step(u"Multidomeinanalyse"_s);
    person.press(u"Probleem toevoegen"_s);
    person.type(u"Probleem"_s, u"Fysieke activiteit"_s);
    person.choose(u"Domein"_s, u"Dagelijks functioneren"_s);
    for (const auto& scale : {u"Kennis (1 tot 5)"_s, u"Gedrag (1 tot 5)"_s, u"Status (1 tot 5)"_s})
        person.pick(scale, u"3"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Fysieke activiteit"_s, u"KGS 3-3-3"_s);
}

} // namespace

TEST_CASE("J8: a goal in own words, an action, and a plan that the client agrees to", "[J8]") {
    gui::Begun begun({u"R. Schoenmaker"_s, u"Casemanager"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    const auto me = program.session().myId().toStdString();
    rate_activity(person);
    namespace problem = care::problem;
    const auto rated = program.record(client, care::Kind::Problem);
    for (const auto field : {problem::knowledge, problem::behaviour, problem::state})
        CHECK(rated.shown(field) == Value(3));
    person.step(u"Zorgleefplan"_s);

    const auto wish = u"Ik wil zelf naar de Huiskamer blijven lopen."_s;
    const auto target = u"2× per week 300 m met de rollator"_s;
    person.press(u"Doel toevoegen"_s);
    person.type(u"Doel in de woorden van de cliënt"_s, wish);
    person.key(Qt::Key_Tab);
    person.write(target);
    person.type(u"Uiterlijk op"_s, u"1-9-2030"_s);
    person.choose(u"Van wie is het doel"_s, u"R. Schoenmaker, casemanager"_s);
    person.choose(u"Wie betaalt"_s, u"Gemeente (Wmo)"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(wish, target);

    const auto goal = program.record(client, care::Kind::Goal);
    CHECK(goal.shown(care::goal::description).text() == wish.toStdString());
    CHECK(goal.shown(care::goal::target).text() == target.toStdString());
    CHECK(goal.shown(care::goal::due) == Value(*LocalDate::of(2030, 9, 1)));
    CHECK(goal.shown(care::goal::owner).id<MemberId>().text() == me);
    CHECK(goal.shown(care::goal::funder).text() == "wmo");

    // The next new form is empty, and what is opened again is what was saved.
    person.press(u"Doel toevoegen"_s);
    CHECK(person.text(u"Doel in de woorden van de cliënt"_s).isEmpty());
    CHECK(person.text(u"Waaraan we het zien"_s).isEmpty());
    person.type(u"Doel in de woorden van de cliënt"_s, u"Ik wil beter zien."_s);
    person.press(u"Opslaan"_s);
    person.press(u"Ik wil beter zien."_s);
    person.type(u"Waaraan we het zien"_s, u"zelf de krant lezen"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Ik wil beter zien."_s, u"zelf de krant lezen"_s);
    REQUIRE(program.records(client, care::Kind::Goal).size() == 2);

    person.press(u"Actie toevoegen"_s, wish);
    person.type(u"Wat er gebeurt"_s, u"Looptraining op de trap"_s);
    person.type(u"Hoe vaak"_s, u"2× per week"_s);
    person.choose(u"Wie doet het"_s, u"R. Schoenmaker, casemanager"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Looptraining op de trap"_s, u"2× per week"_s);
    const auto action = program.record(client, care::Kind::Action);
    CHECK(action.shown(care::action::goal).id<RecordId>() == goal.id);
    CHECK(action.shown(care::action::frequency).text() == "2× per week");
    CHECK(action.shown(care::action::owner).id<MemberId>().text() == me);

    person.reads(u"Leg vast dat de cliënt akkoord is met het plan."_s);
    person.press(u"Akkoord vastleggen"_s);
    person.choose(u"Akkoord door"_s, u"Cliënt"_s);
    person.type(u"Akkoord op"_s, u"3-3-2026"_s);
    person.choose(u"Hoe akkoord gegeven"_s, u"Mondeling"_s);
    person.type(u"Bespreken op"_s, u"3-9-2030"_s);
    person.press(u"Een kopie is aangeboden"_s);
    person.type(u"Kopie gegeven op"_s, u"4-3-2026"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Plan 1, akkoord"_s, u"Cliënt"_s);
    person.misses(u"Leg vast dat de cliënt akkoord is met het plan."_s);
    const auto plan = program.record(client, care::Kind::CarePlan);
    CHECK(plan.shown(care::care_plan::version) == Value(1));
    CHECK(plan.shown(care::care_plan::agreed_by).text() == "client");
    CHECK(plan.shown(care::care_plan::agreed_on) == Value(*LocalDate::of(2026, 3, 3)));
    CHECK(plan.shown(care::care_plan::agreed_how).text() == "spoken");
    CHECK(plan.shown(care::care_plan::review_on) == Value(*LocalDate::of(2030, 9, 3)));
    CHECK(plan.shown(care::care_plan::copy_offered) == Value(true));
    CHECK(plan.shown(care::care_plan::copy_given_on) == Value(*LocalDate::of(2026, 3, 4)));

    // The copy that the client takes along.
    const QTemporaryDir folder;
    const QString copy = gui::print(person, u"Kopie van het zorgleefplan"_s, folder.path());
    for (const auto& words : {u"Mijn plan"_s, wish, target, u"Looptraining op de trap"_s, u"R. Schoenmaker"_s,
                              u"U bent het eens met dit plan. Dat zei u op dinsdag 3 maart 2026."_s})
        CHECK(copy.contains(words));
    for (const auto& words : {u"Wmo"_s, u"KGS"_s, u"3-3-3"_s})
        CHECK(!copy.contains(words));

    const auto steps = program.ask<care::StepsView>([client](ledger::Ledger& ledger) { return ledger.steps(client); });
    CHECK(steps.steps.at(4).missing.empty());
    person.reads(u"Lopend: 2 doelen actief"_s);

    // A date moved after the agreement is told as a change, and a new version starts from there.
    person.press(wish);
    person.type(u"Uiterlijk op"_s, u"1-10-2030"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Uiterlijk op: van zo 1 sep 2030 naar di 1 okt 2030"_s);
    person.press(u"Nieuwe versie"_s);
    person.type(u"Akkoord op"_s, u"4-3-2026"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Plan 2, akkoord"_s);
    person.misses(u"Veranderd sinds de laatste versie"_s);
    person.press(u"Wat er veranderde"_s, u"Plan 2"_s);
    person.reads(u"Uiterlijk op: van zo 1 sep 2030 naar di 1 okt 2030"_s);
    person.key(Qt::Key_Escape);

    // Closing a goal asks what becomes of the action under it.
    person.press(u"Doel afsluiten"_s, wish);
    person.pick(u"Hoe liep het af?"_s, u"Deels bereikt"_s);
    person.reads(u"Nog open onder dit doel"_s);
    person.pick(u"Actie: Looptraining op de trap"_s, u"Houden"_s);
    person.choose(u"Onder welk doel"_s, u"Ik wil beter zien."_s);
    person.press(u"Doel afsluiten"_s);
    person.reads_row(wish, u"2× per week"_s);
    person.reads(u"Lopend: 1 doel actief, 1 doel afgesloten"_s);
    const auto closed = program.records(client, care::Kind::Goal);
    CHECK(closed.at(0).shown(care::goal::status).text() == "partly_reached");
    CHECK(program.record(client, care::Kind::Action).shown(care::action::goal).id<RecordId>() == closed.at(1).id);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J8 without a network", "[J8][apart]") {
    gui::without_network(u"[J8]~[apart]"_s);
}
