// A message about a client, bound to a task, from one colleague to another: new there until it is read.
#include "core/care/contact.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a message bound to a task is new for whom it is meant, until it is read", "[messages]") {
    gui::Begun begun({u"M. Yilmaz"_s, u"Sociaal werker"_s});
    auto& first = begun.program;
    auto& yilmaz = begun.person;
    yilmaz.press(u"Nieuwe taak"_s);
    yilmaz.type(u"Wat er moet gebeuren"_s, u"Bel de dochter"_s);
    yilmaz.press(u"Opslaan"_s);
    yilmaz.reads(u"Bel de dochter"_s);
    const gui::Place tablet;
    gui::Program second(tablet);
    gui::Person hendriks(second);
    gui::bring_in({first, yilmaz}, {second, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);

    first.turn_to();
    yilmaz.open_dossier(u"Willemsen-Otten, G."_s);
    yilmaz.press_tab(u"Berichten"_s);
    yilmaz.press(u"Bericht schrijven"_s);
    yilmaz.press(u"L. Hendriks"_s);
    yilmaz.choose(u"Waarover"_s, u"Taak: Bel de dochter"_s);
    yilmaz.type(u"Bericht"_s, u"Wil jij dit doen? Ik ben morgen vrij."_s);
    yilmaz.press(u"Opslaan"_s);
    yilmaz.reads(u"aan L. Hendriks"_s);
    gui::exchange({first, yilmaz}, second);

    second.turn_to();
    hendriks.press(u"Vandaag"_s);
    hendriks.reads(u"Nieuwe berichten voor jou"_s);
    hendriks.press(u"Wil jij dit doen? Ik ben morgen vrij."_s);
    hendriks.reads(u"Taak: Bel de dochter"_s);
    hendriks.reads(u"gelezen door L. Hendriks"_s);
    hendriks.press(u"Vandaag"_s);
    hendriks.misses(u"Nieuwe berichten voor jou"_s);
    gui::exchange({second, hendriks}, first);
    const auto message = first.record(begun.client, care::Kind::Message);
    CHECK(message.fields.at(care::message::read_by).size() == 1);
    CHECK(gui::warnings() == QStringList());
}
