// The MDA is the easiest screen: a whole one in the default frame, with three problems, by few touches.
#include "core/care/conference.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

#include <cstdio>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Named {
    QString domain;
    QString problem;
    QString found;
    QString risk;
};

void fill_in(gui::Person& person, const Named& one, bool matters) {
    person.press(one.domain);
    person.press(one.problem, u"Toevoegen als probleem"_s);
    person.pick(u"Kennis (1 tot 5)"_s, u"3"_s);
    person.pick(u"Gedrag (1 tot 5)"_s, u"3"_s);
    person.pick(u"Status (1 tot 5)"_s, u"2"_s);
    if (matters) person.press(u"Belangrijk voor de cliënt"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(one.problem, u"KGS 3-3-2"_s);
    person.type(u"Wat we vonden"_s, one.found);
    person.type(u"Wat goed gaat"_s, u"Weet zelf wat zij wil."_s);
    person.press(one.risk);
    person.press(u"Opslaan"_s);
    person.misses(u"Wat we vonden"_s);
}

} // namespace

TEST_CASE("a full MDA with three problems, strengths, risks and ratings takes fewer than 60 touches", "[mda]") {
    gui::Begun begun({u"L. Hendriks"_s, u"Wijkverpleegkundige"_s});
    auto& person = begun.person;
    auto& program = begun.program;
    person.step(u"Multidomeinanalyse"_s);
    person.reads_row(u"Dagelijks functioneren"_s, u"jouw deel"_s);
    person.count_anew();
    // What the client wants, without leaving the page.
    person.press(u"Vragen wat telt"_s);
    person.write(u"Zelf naar de Huiskamer blijven lopen."_s);
    person.press(u"Opslaan"_s);
    person.reads(u"“Zelf naar de Huiskamer blijven lopen.”"_s);
    fill_in(person, {u"Dagelijks functioneren"_s, u"Fysieke activiteit"_s, u"Durft de trap niet meer op."_s, u"Val"_s},
            true);
    fill_in(person, {u"Lichamelijk"_s, u"Medicatie"_s, u"Negen middelen, twee vergeten."_s, u"Ondervoeding"_s}, false);
    fill_in(person, {u"Maatschappelijk"_s, u"Sociaal contact"_s, u"Mist mensen op vrije dagen."_s, u"Eenzaamheid"_s},
            false);
    person.no_problem(u"Communicatie"_s);
    person.no_problem(u"Psychisch"_s);
    person.reads(u"5 van 5 domeinen ingevuld"_s);
    person.reads(u"Dagelijks functioneren staat voorop · goed gaat: Weet zelf wat zij wil."_s);
    const int touches = person.touches();
    const int screens = person.screens();
    std::printf("full MDA with three problems: %d touches, %d changes of screen\n", touches, screens);
    CHECK(touches < 60);
    CHECK(screens < 20);

    // One more touch carries all of it to the meeting and the plan.
    person.press(u"Alles naar MDO en plan"_s);
    person.reads_row(u"Fysieke activiteit"_s, u"in het plan"_s);
    CHECK(program.records(begun.client, care::Kind::Goal).size() == 3);
    const auto question = program.record(begun.client, care::Kind::AgendaItem).shown(care::agenda_item::question);
    CHECK(question.text() == "Fysieke activiteit\nMedicatie\nSociaal contact");
    person.step(u"Zorgleefplan"_s);
    person.reads_row(u"Fysieke activiteit"_s, u"3-3-2"_s);

    // What contradicts is told beside the field, and both stay until a person chooses.
    person.step(u"Multidomeinanalyse"_s);
    person.press(u"Communicatie"_s);
    person.press(u"Hier geen probleem"_s); // away, to reach the problems
    person.press(u"Zicht"_s, u"Toevoegen als probleem"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Zicht"_s, u""_s);
    person.press(u"Hier geen probleem"_s);
    person.reads(u"spreken elkaar tegen"_s);
    person.key(Qt::Key_Escape);
    person.reads_row(u"Communicatie"_s, u"Tegenspraak"_s);
    person.press(u"Communicatie"_s);
    person.press(u"Er is wel een probleem"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Communicatie"_s, u"1 probleem"_s);
    CHECK(gui::warnings() == QStringList());
}
