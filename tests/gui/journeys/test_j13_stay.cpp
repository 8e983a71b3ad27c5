// J13: nine days away from home; tasks wait, and coming home asks for a review within a week.
#include "core/care/handover.h"
#include "core/care/task.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

QString typed_day(int from_now) {
    return QDate::currentDate().addDays(from_now).toString(u"d-M-yyyy"_s);
}

} // namespace

TEST_CASE("J13: a short stay pauses the tasks; home again, the review is due within a week", "[J13]") {
    gui::Begun begun({u"M. Yilmaz"_s, u"Sociaal werker"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    person.press(u"Nieuwe taak"_s);
    person.type(u"Wat er moet gebeuren"_s, u"Boodschappen regelen"_s);
    person.choose_like(u"Wie doet het"_s, u"M. Yilmaz"_s);
    person.type(u"Uiterlijk op"_s, typed_day(-2));
    person.press(u"Opslaan"_s);
    person.reads_row(u"Boodschappen regelen"_s, u"2 dagen te laat"_s);

    person.step(u"Casemanagement"_s);
    person.press(u"Verblijf toevoegen"_s);
    person.choose(u"Soort verblijf"_s, u"Eerstelijnsverblijf laag complex (ELV)"_s);
    person.type(u"Waar"_s, u"Het Hof, Beekwijk"_s);
    person.type(u"Verwacht tot en met"_s, typed_day(9));
    person.type(u"Mantelzorger ingelicht op"_s, typed_day(0));
    person.press(u"De thuiszorg is stopgezet"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"thuis over 9 dagen"_s);
    person.reads_row(u"Boodschappen regelen"_s, u"Wacht: niet thuis"_s);
    // What goes along.
    const QTemporaryDir folder;
    const QString sheet = gui::print(person, u"Overdracht bij tijdelijk verblijf"_s, folder.path());
    for (const auto& words : {u"Het Hof, Beekwijk"_s, u"Is gestopt. Start weer bij thuiskomst."_s, u"11-02-1938"_s})
        CHECK(sheet.contains(words));
    person.press(u"Cliënten"_s);
    person.reads_row(u"Willemsen-Otten, G."_s, u"niet thuis"_s);
    const auto stay = program.record(begun.client, care::Kind::Stay);
    CHECK(stay.shown(care::stay::home_care_stopped) == Value(true));
    CHECK(stay.shown(care::stay::pauses_tasks) == Value(true));

    // Home again: the tasks go on, and the plan is to be looked at.
    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.step(u"Casemanagement"_s);
    person.press(u"Eerstelijnsverblijf laag complex (ELV)"_s);
    person.type(u"Weer thuis op"_s, typed_day(0));
    person.press(u"Opslaan"_s);
    person.reads_row(u"Evaluatie na thuiskomst"_s, u"over 7 dagen"_s);
    person.reads_row(u"Boodschappen regelen"_s, u"2 dagen te laat"_s);
    person.press(u"Vandaag"_s);
    person.misses(u"Wacht: niet thuis"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J13 without a network", "[J13][apart]") {
    gui::without_network(u"[J13]~[apart]"_s);
}
