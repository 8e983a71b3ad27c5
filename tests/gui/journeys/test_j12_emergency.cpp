// J12: somebody falls on a Friday night, and the nurse on duty is not in the core team. She opens what was agreed
// beforehand, with a reason, and nothing else; on Monday somebody looks at it.
#include "core/care/acp.h"
#include "core/care/care_team.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto name = u"Willemsen-Otten, G."_s;
const auto vries_row = u"A. de Vries, wijkverpleegkundige"_s;

/// A core team around the client, and an agreement on treatment.
void prepare(gui::Program& desk) {
    const auto client = desk.client("Willemsen");
    (void)desk.ask<ledger::Committed>([client](ledger::Ledger& ledger) {
        namespace limit = care::treatment_directive;
        return ledger.commit({client,
                              {{care::Kind::CareTeam,
                                {},
                                {{care::care_team::formed_on, Value(LocalDate{20'500})},
                                 {care::care_team::central_contact, Value(ledger.identity().member)}}},
                               {care::Kind::TreatmentDirective,
                                {},
                                {{limit::treatment, Value("resuscitation")},
                                 {limit::decision, Value("no")},
                                 {limit::discussed_on, Value(LocalDate{20'500})}}}}});
    });
}

} // namespace

TEST_CASE("J12: what was agreed for an emergency opens with a reason and is looked at afterwards", "[J12]") {
    gui::warnings().clear();
    gui::Place desk_place;
    gui::Place tablet_place;
    gui::Program desk{desk_place};
    gui::Program tablet{tablet_place};
    gui::Person bos{desk};
    gui::Person vries{tablet};
    bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    bos.add_client(name, u"11-02-1938"_s);
    prepare(desk);
    bos.open_dossier(name);
    bos.press_tab(u"Toestemming"_s);
    bos.reads(u"Nog niet met de cliënt afgesproken."_s);
    bos.press(u"Noodset afspreken"_s);
    bos.press(u"Zet klaar"_s);
    bos.reads(u"Afgesproken op"_s);

    gui::bring_in({desk, bos}, {tablet, vries}, u"A. de Vries"_s, u"Wijkverpleegkundige"_s);
    gui::exchange({desk, bos}, tablet);
    vries.press(u"Cliënten"_s);
    vries.misses(name);
    vries.press(u"Noodprocedure"_s);
    vries.type(u"Naam"_s, u"Willemsen"_s);
    vries.type(u"Geboortedatum"_s, u"11-02-1938"_s);
    vries.press(name);
    vries.misses(u"reanimeren"_s);
    vries.type(u"Waarom je dit nu nodig hebt"_s, u"Gevallen, ligt in de gang"_s);
    vries.press(u"Open"_s);
    vries.reads(u"eanimeren"_s);
    vries.press(u"Klaar"_s);
    vries.misses(name);

    gui::exchange({desk, bos}, tablet);
    bos.press(u"Vandaag"_s);
    bos.reads(u"Geopend met de noodprocedure: beoordeel dit"_s);
    bos.open_dossier(name);
    bos.press_tab(u"Toestemming"_s);
    bos.reads_row(vries_row, u"Gevallen, ligt in de gang"_s);
    bos.press(vries_row, u"Gevallen"_s);
    bos.press(u"Leg vast"_s);
    bos.reads_row(vries_row, u"Was nodig"_s);
    bos.press_tab(u"Wie keek"_s);
    bos.reads(u"opende het in een noodgeval"_s);
    CHECK(gui::warnings() == QStringList());
}
