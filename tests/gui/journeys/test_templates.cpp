// A team makes the MDA its own: an admin adds a question and a domain, the nurse fills them in, and the admin goes
// back.
#include "core/care/mda.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto eats = u"Eet u elke dag warm?"_s;
const auto garden = u"Huis en tuin"_s;

void add_question(gui::Person& person, const QString& words, const QString& form) {
    person.press(u"Vraag toevoegen"_s);
    person.type(u"Vraag"_s, words);
    person.pick(u"Hoe het antwoord komt"_s, form);
    person.press(u"Opslaan"_s);
    person.reads_row(words, form);
}

} // namespace

TEST_CASE("an admin adds a question and a domain, the nurse sees them, and the admin puts the first version back",
          "[templates]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& bos = begun.person;
    auto& host = begun.program;
    const gui::Place tablet;
    gui::Program guest(tablet);
    gui::Person hendriks(guest);
    gui::bring_in({host, bos}, {guest, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);

    // Questions in a domain, and a domain of their own.
    bos.press(u"Team"_s);
    bos.press(u"Dagelijks functioneren"_s);
    add_question(bos, eats, u"Ja of nee"_s);
    add_question(bos, u"Wie kookt er?"_s, u"In woorden"_s);
    bos.press(u"Sluiten"_s);
    bos.reads_row(u"Dagelijks functioneren"_s, u"2 eigen vragen"_s);
    bos.press(u"Domein toevoegen"_s);
    bos.type(u"Naam van het domein"_s, garden);
    bos.choose(u"Lijkt op"_s, u"Dagelijks functioneren"_s);
    bos.press(u"Toevoegen"_s);
    bos.reads_row(garden, u"lijkt op Dagelijks functioneren"_s);
    bos.press(u"Communicatie"_s);
    bos.press(u"Niet meer vragen"_s);
    bos.press(u"Sluiten"_s);
    bos.reads_row(u"Communicatie"_s, u"Niet gevraagd"_s);
    bos.press(u"Aanpassen"_s);
    bos.type(u"Eigen naam van stap 2"_s, u"Huisbezoek"_s);
    bos.press(u"Opslaan"_s);
    bos.reads(u"2. Huisbezoek"_s);

    // The nurse gets the same form, and fills it in.
    gui::exchange({host, bos}, guest);
    hendriks.open_dossier(u"Willemsen-Otten, G."_s);
    hendriks.press_tab(u"Stap 2 van 6: Huisbezoek"_s);
    hendriks.reads(u"0 van 5 domeinen ingevuld"_s);
    hendriks.no_problem(garden);
    hendriks.press(u"Dagelijks functioneren"_s);
    hendriks.pick(eats, u"Nee"_s);
    hendriks.type(u"Wie kookt er?"_s, u"De dochter, 2x per week"_s);
    hendriks.press(u"Opslaan"_s);
    hendriks.reads(u"2 van 5 domeinen ingevuld"_s);
    const auto records = guest.records(guest.client("Willemsen"), care::Kind::AssessmentAnswer);
    REQUIRE(records.size() == 2);

    // The question gets other words, and then everything goes back to how it was at first.
    bos.press(u"Team"_s);
    bos.press(u"Dagelijks functioneren"_s);
    bos.press(eats);
    bos.type(u"Vraag"_s, u"Eet u elke dag een warme maaltijd?"_s);
    bos.press(u"Opslaan"_s);
    bos.reads(u"Eet u elke dag een warme maaltijd?"_s);
    bos.press(u"Sluiten"_s);
    gui::exchange({host, bos}, guest);
    hendriks.press(u"Dagelijks functioneren"_s);
    hendriks.reads(u"Beantwoord toen de vraag was: Eet u elke dag warm?"_s);
    hendriks.key(Qt::Key_Escape);

    bos.press(u"Versies"_s);
    bos.reads_row(u"Versie 1"_s, u"Eet u elke dag warm?"_s);
    bos.reads_row(u"Versie 1"_s, u"T. Bos, praktijkondersteuner"_s);
    bos.reads_row(u"Versie 3"_s, garden);
    bos.press(u"Versie 1"_s);
    bos.reads(u"Zoals het was na deze versie"_s);
    bos.reads_row(u"Dagelijks functioneren"_s, eats);
    bos.press(u"Terugzetten"_s);
    bos.reads_row(u"Versie 7"_s, u"Teruggezet zoals het was"_s);
    bos.press(u"Sluiten"_s);
    bos.reads_row(u"Dagelijks functioneren"_s, u"1 eigen vraag"_s);
    bos.misses(garden);
    bos.misses(u"Huisbezoek"_s);
    gui::exchange({host, bos}, guest);

    // The gates follow; what was answered can still be read, in the words it was asked in.
    hendriks.reads(u"1 van 5 domeinen ingevuld"_s);
    hendriks.reads_row(garden, u"niet meer gevraagd"_s);
    hendriks.press(u"Dagelijks functioneren"_s);
    hendriks.reads(eats);
    hendriks.reads(u"Wie kookt er?: De dochter, 2x per week"_s);
    hendriks.reads(u"Niet meer gevraagd"_s);
    hendriks.key(Qt::Key_Escape);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("templates without a network", "[templates][apart]") {
    gui::without_network(u"[templates]~[apart]"_s);
}
