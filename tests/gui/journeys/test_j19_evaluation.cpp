// J19: half a year later. Each goal is asked about, one by one, then the plan as a whole; the next date is set. And
// J17: the carer cannot go on like this and asks for relief.
#include "app/text/dates.h"
#include "core/care/care_plan.h"
#include "core/care/carer.h"
#include "core/care/goal.h"
#include "core/care/instrument_result.h"
#include "core/care/task.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

namespace evaluation = care::goal_evaluation;

const auto wish = u"Ik wil zelf naar de Huiskamer blijven lopen."_s;

void half_a_year_ago(gui::Program& program, const ClientId& client, LocalDate today) {
    namespace goal = care::goal;
    (void)gui::write(program, client, care::Kind::Goal,
                     {{goal::description, wish.toStdString()},
                      {goal::target, "2× per week"},
                      {goal::status, "active"},
                      {goal::priority, "high"},
                      {goal::from, today.plus_days(-180)},
                      {goal::start_knowledge, 3},
                      {goal::start_behaviour, 3},
                      {goal::start_state, 3}});
    (void)gui::write(program, client, care::Kind::Goal,
                     {{goal::description, "Ik wil beter slapen."}, {goal::status, "active"}});
    namespace plan = care::care_plan;
    (void)gui::write(program, client, care::Kind::CarePlan,
                     {{plan::version, 1},
                      {plan::agreed_on, today.plus_days(-180)},
                      {plan::agreed_by, "client"},
                      {plan::copy_offered, true},
                      {plan::review_on, today.plus_days(-1)}});
}

void rate(gui::Person& person, const QString& outcome, int knowledge, int behaviour, int state) {
    person.pick(u"Hoe ver het doel is"_s, outcome);
    person.type(u"Kennis (1 tot 5)"_s, QString::number(knowledge));
    person.type(u"Gedrag (1 tot 5)"_s, QString::number(behaviour));
    person.type(u"Status (1 tot 5)"_s, QString::number(state));
}

} // namespace

TEST_CASE("J19: every goal asked about, the plan as a whole looked at, the next date set", "[J19]") {
    gui::Begun begun({u"R. Schoenmaker"_s, u"Casemanager"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    const LocalDate today = text::local_day(program.session().desk().clock().now());
    half_a_year_ago(program, client, today);
    person.step(u"Zorgleefplan"_s);
    person.reads(u"Lopend: 2 doelen actief, de evaluatie is te laat"_s);
    person.reads_row(wish, u"3-3-3"_s);
    person.reads(u"2 van 2 doelen nog niet bekeken"_s);
    person.press(u"Evaluatie beginnen"_s);
    person.reads(wish);
    rate(person, u"Deels bereikt"_s, 3, 4, 4);
    person.type(u"Wat lukte en wat niet"_s, u"Eén keer per week lukt."_s);

    // Looked at before the goal began: kept, and explained at the field.
    person.type(u"Geëvalueerd op"_s, text::short_day(today.plus_days(-300)));
    person.press(u"Opslaan"_s);
    person.reads(u"Deze dag ligt voor het begin."_s);
    person.type(u"Geëvalueerd op"_s, text::short_day(today));
    person.press(u"Opslaan"_s);

    // The next goal comes by itself.
    person.reads(u"Ik wil beter slapen."_s);
    rate(person, u"Niet bereikt"_s, 2, 2, 1);
    person.press(u"Opslaan"_s);
    person.reads(u"Het plan als geheel"_s);
    person.type(u"Evaluatie"_s, u"Mevrouw is tevreden. Er komt een doel bij over zien."_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Alle doelen zijn bekeken"_s);
    person.misses(u"de evaluatie is te laat"_s);
    person.reads_row(wish, u"3-3-3 → 3-4-4 (kennis gelijk, gedrag +1, status +1)"_s);
    person.reads_row(wish, u"Deels bereikt"_s);

    const auto looks = program.records(client, care::Kind::GoalEvaluation);
    REQUIRE(looks.size() == 2);
    CHECK(looks.at(0).shown(evaluation::outcome).text() == "partly_reached");
    CHECK(looks.at(0).shown(evaluation::behaviour) == Value(4));
    CHECK(looks.at(0).shown(evaluation::evaluated_on) == Value(today));
    const auto plan = program.record(client, care::Kind::CarePlan);
    CHECK(plan.shown(care::care_plan::evaluated_on) == Value(today));
    CHECK(plan.shown(care::care_plan::review_on) == Value(today.plus_months(6)));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J17: a carer asks for relief, and the social domain has the task", "[J17]") {
    gui::Begun begun({u"M. Yilmaz"_s, u"Sociaal werker"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    for (const auto& [day, score] : {std::pair(20'000, 5.0), std::pair(20'200, 8.0)})
        (void)gui::write(program, client, care::Kind::InstrumentResult,
                         {{care::instrument_result::instrument, "ediz"},
                          {care::instrument_result::version, "1"},
                          {care::instrument_result::score, score},
                          {care::instrument_result::observed_on, LocalDate{day}}});
    person.step(u"Zorgleefplan"_s);
    person.press(u"Mantelzorgplan toevoegen"_s);
    person.type(u"Naam van de mantelzorger"_s, u"Ineke"_s);
    person.type(u"Wat de mantelzorger doet"_s, u"Boodschappen, administratie, elke avond langs"_s);
    person.type(u"Wat de mantelzorger wil"_s, u"Eén vrije avond per week"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Boodschappen, administratie, elke avond langs"_s);
    person.reads(u"EDIZ"_s);
    person.press(u"Respijt vragen"_s, u"Ineke"_s);
    person.type(u"Wat er nodig is"_s, u"Iemand op dinsdagavond"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Iemand op dinsdagavond"_s, u"Gemeente (Wmo)"_s);
    person.reads_row(u"Iemand op dinsdagavond"_s, u"is een taak"_s);

    const auto respite = program.record(client, care::Kind::Respite);
    CHECK(respite.space.compartment == care::Compartment::Carer);
    CHECK(respite.shown(care::respite::funder).text() == "wmo");
    const auto task = program.record(client, care::Kind::Task);
    CHECK(task.space.compartment == care::Compartment::Carer);
    CHECK(task.shown(care::task::source).id<RecordId>() == respite.id);
    CHECK(task.shown(care::task::owner).id<MemberId>().text() == program.session().myId().toStdString());
    CHECK(program.record(client, care::Kind::CarerPlan).space.compartment == care::Compartment::Carer);
    // What is hers is on no paper of the client.
    const QTemporaryDir folder;
    const QString copy = gui::print(person, u"Kopie van het zorgleefplan"_s, folder.path());
    CHECK(copy.contains(u"Mijn plan"_s));
    for (const auto& words : {u"dinsdagavond"_s, u"administratie"_s, u"vrije avond"_s, u"EDIZ"_s})
        CHECK(!copy.contains(words));
    person.press(u"Vandaag"_s);
    person.reads(u"Regel respijt voor de mantelzorger: Iemand op dinsdagavond"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J17 and J19 without a network", "[J17][J19][apart]") {
    gui::without_network(u"[J17]~[apart],[J19]~[apart]"_s);
}
