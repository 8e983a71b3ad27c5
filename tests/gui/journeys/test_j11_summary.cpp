// J11 and J12: three minutes before a visit the doctor has the summary in two touches; and there is a card for who
// comes in the night.
#include "core/care/acp.h"
#include "core/care/client.h"
#include "core/care/conference.h"
#include "core/care/crisis.h"
#include "core/care/mda.h"
#include "core/care/task.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

void live(gui::Program& program, const ClientId& client) {
    gui::bring_to_conference(program, client);
    const auto me = MemberId::parse(program.session().myId().toStdString()).value();
    namespace limit = care::treatment_directive;
    (void)gui::write(
        program, client, care::Kind::TreatmentDirective,
        {{limit::treatment, "resuscitation"}, {limit::decision, "no"}, {limit::discussed_on, LocalDate{20'000}}});
    (void)gui::write(
        program, client, care::Kind::Problem,
        {{care::problem::label, "Zicht"}, {care::problem::domain, "C"}, {care::problem::status, "active"}});
    (void)gui::write(program, client, care::Kind::AssessmentAnswer,
                     {{care::assessment_answer::domain, "F"},
                      {care::assessment_answer::risk_flags, ValueList{Value("fall"), Value(true)}}});
    const auto meeting = gui::held_meeting(program, LocalDate{20'100});
    const auto item = gui::write(program, client, care::Kind::AgendaItem,
                                 {{care::agenda_item::conference, meeting}, {care::agenda_item::status, "discussed"}});
    (void)gui::write(program, client, care::Kind::Decision,
                     {{care::decision::text, "Oogdruppels door de wijkverpleging"},
                      {care::decision::owner, me},
                      {care::decision::agenda_item, item}});
    (void)gui::write(program, client, care::Kind::Task,
                     {{care::task::description, "Bloeddruk meten bij mevrouw"},
                      {care::task::owner, me},
                      {care::task::due, LocalDate{20'100}},
                      {care::task::status, "open"}});
    (void)gui::write(program, client, care::Kind::CrisisPlan,
                     {{care::crisis_plan::key_box, "Sleutelkastje naast de voordeur"},
                      {care::crisis_plan::call_first, "Ineke, 0999-123401"}});
}

// Everything the doctor wants to know is in sight.
void holds_all(gui::Person& person) {
    for (const auto& words :
         {u"Behandeling: wat is afgesproken"_s, u"Niet reanimeren"_s, u"Let op"_s, u"Valgevaar"_s, u"Problemen"_s,
          u"Zicht"_s, u"Laatste besluiten"_s, u"Oogdruppels door de wijkverpleging"_s, u"Wie doet wat"_s})
        person.reads(words);
}

} // namespace

TEST_CASE("J11: from today and from search the summary is two touches away", "[J11]") {
    gui::Begun begun({u"S. Amrani"_s, u"Huisarts"_s});
    auto& person = begun.person;
    live(begun.program, begun.client);
    person.press(u"Vandaag"_s);
    person.reads(u"Bloeddruk meten bij mevrouw"_s);
    person.count_anew();
    person.press(u"Bloeddruk meten bij mevrouw"_s);
    person.press_tab(u"Samenvatting"_s);
    holds_all(person);
    CHECK(person.touches() <= 2);

    person.press(u"Vandaag"_s);
    person.type(u"Zoek mensen, woorden, codes"_s, u"willem"_s);
    person.reads(u"Willemsen-Otten, G."_s);
    person.count_anew();
    person.press(u"Willemsen-Otten, G."_s);
    person.press_tab(u"Samenvatting"_s);
    holds_all(person);
    CHECK(person.touches() <= 2);

    const QTemporaryDir folder;
    const QString paper = gui::print(person, u"Samenvatting voor de huisarts"_s, folder.path());
    for (const auto& words :
         {u"11-02-1938"_s, u"Niet reanimeren"_s, u"Valgevaar"_s, u"Zicht"_s, u"Oogdruppels door de wijkverpleging"_s})
        CHECK(paper.contains(words));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J12: a card for who comes in the night, on one page", "[J12]") {
    gui::Begun begun({u"S. Amrani"_s, u"Huisarts"_s});
    auto& person = begun.person;
    live(begun.program, begun.client);
    person.open_dossier(u"Willemsen-Otten, G."_s);
    const QTemporaryDir folder;
    const QString card = gui::print(person, u"Noodkaart"_s, folder.path());
    for (const auto& words : {u"Willemsen-Otten, G."_s, u"11-02-1938"_s, u"Niet reanimeren"_s, u"Valgevaar"_s,
                              u"Sleutelkastje naast de voordeur"_s, u"Ineke, 0999-123401"_s, u"Medicijnen"_s})
        CHECK(card.contains(words));
    CHECK(!card.contains(u"Bladzijde"_s));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J11 and J12 without a network", "[J11][J12][apart]") {
    gui::without_network(u"[J11]~[apart],[J12]~[apart]"_s);
}
