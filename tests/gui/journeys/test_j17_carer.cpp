// J17: the daughter's load goes up; what was measured stands beside her, over time, and apart from the client's own.
#include "core/care/care_team.h"
#include "core/care/instrument_result.h"
#include "core/care/mda.h"
#include "core/care/task.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList questions{u"Te weinig eigen leven"_s,
                            u"Zorg naast werk of gezin"_s,
                            u"Anderen komen tekort"_s,
                            u"Altijd klaarstaan"_s,
                            u"Zelfstandigheid in de knel"_s,
                            u"Vraagt voortdurend aandacht"_s,
                            u"Conflicten thuis of op het werk"_s,
                            u"Laat nooit los"_s,
                            u"Voelt zich onder druk staan"_s};

// The first `heavy` questions with yes, the others with no.
void measure(gui::Person& person, int heavy, const QString& day) {
    person.press(u"Vragenlijst invullen"_s);
    person.press(u"EDIZ"_s);
    person.choose(u"Over wie"_s, u"Ineke, dochter"_s);
    for (int i = 0; i < questions.size(); ++i)
        person.pick(questions[i], i < heavy ? u"ja"_s : u"nee"_s);
    person.type(u"Ingevuld op"_s, day);
    person.press(u"Opslaan"_s);
    person.reads_row(u"EDIZ (ervaren druk door informele zorg): %1"_s.arg(heavy), u"Ineke"_s);
}

} // namespace

TEST_CASE("J17: the load of the carer from 5 to 8, in a compartment of its own, and a task for respite", "[J17]") {
    gui::Begun begun({u"M. Yilmaz"_s, u"Sociaal werker"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    person.step(u"Kernteam"_s);
    person.press(u"Persoon toevoegen"_s);
    person.choose(u"Rol"_s, u"Mantelzorger"_s);
    person.type(u"Naam"_s, u"Ineke"_s);
    person.type(u"Relatie tot de cliënt"_s, u"dochter"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Ineke"_s);
    person.step(u"Vroegsignalering"_s);
    measure(person, 5, u"1-3-2026"_s);
    measure(person, 8, u"1-9-2026"_s);

    person.press(u"Verloop: EDIZ (ervaren druk door informele zorg)"_s);
    person.reads(u"Uitkomsten als tabel"_s);
    person.reads_row(u"di 1 sep 2026"_s, u"8"_s);
    person.reads(u"meer punten is slechter"_s);
    person.key(Qt::Key_Escape);
    person.misses(u"Uitkomsten als tabel"_s);

    person.step(u"Multidomeinanalyse"_s);
    person.press(u"Maatschappelijk"_s);
    person.reads(u"Ineke: EDIZ (ervaren druk door informele zorg) 8"_s);
    person.press(u"Overbelaste mantelzorger"_s);
    person.type(u"Wat we vonden"_s, u"Ineke vraagt om respijtzorg."_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Maatschappelijk"_s, u"risico: Overbelaste mantelzorger"_s);

    const auto results = program.records(begun.client, care::Kind::InstrumentResult);
    REQUIRE(results.size() == 2);
    const auto carer = program.record(begun.client, care::Kind::Participant).id;
    for (const auto& one : results) {
        CHECK(one.space.compartment == care::Compartment::Carer);
        CHECK(one.shown(care::instrument_result::about).id<RecordId>() == carer);
    }
    CHECK(program.record(begun.client, care::Kind::AssessmentAnswer).space.compartment == care::Compartment::Social);
    CHECK(gui::warnings() == QStringList());
}
