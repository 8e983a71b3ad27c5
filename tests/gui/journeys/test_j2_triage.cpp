// J2: the practice nurse measures, and decides with the doctor that the client is frail.
#include "core/care/instrument_result.h"
#include "core/care/signal.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    QString question;
    QString option;
};

void fill_in(gui::Person& person, const QString& instrument, const QList<Answer>& answers,
             const QList<Answer>& numbers) {
    person.press(u"Vragenlijst invullen"_s);
    person.press(instrument);
    for (const auto& one : answers)
        person.pick(one.question, one.option);
    for (const auto& one : numbers)
        person.type(one.question, one.option);
}

} // namespace

TEST_CASE("J2: three instruments scored, and gate 1 passed with a reason and the client's agreement", "[J2]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    person.reads(u"Leg in de triage vast of de cliënt kwetsbaar is."_s);

    fill_in(person, u"ISAR-PC"_s,
            {{u"Afgelopen maand hulp bij huishouden, boodschappen en dergelijke"_s, u"ja"_s},
             {u"Afgelopen 24 uur hulp bij wassen, kleden en dergelijke"_s, u"nee"_s},
             {u"Problemen met het geheugen"_s, u"ja"_s}},
            {{u"Leeftijd in jaren"_s, u"88"_s}});
    person.reads(u"Score: 7,5 (0 tot 9,5)"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"ISAR-PC: 7,5"_s, u"verhoogd risico op functieverlies"_s);

    fill_in(person, u"PRISMA-7"_s,
            {{u"Geslacht"_s, u"vrouw"_s},
             {u"Minder activiteiten door gezondheid"_s, u"ja"_s},
             {u"Regelmatig hulp van een ander nodig"_s, u"ja"_s},
             {u"Blijft thuis door gezondheid"_s, u"nee"_s},
             {u"Kan rekenen op een naaste"_s, u"ja"_s},
             {u"Gebruikt stok, rollator of rolstoel"_s, u"ja"_s}},
            {{u"Leeftijd in jaren"_s, u"88"_s}});
    person.press(u"Opslaan"_s);
    person.reads_row(u"PRISMA-7: 5"_s, u"verder onderzoeken"_s);

    const auto without = u"zelfstandig, eventueel met hulpmiddel"_s;
    const auto with = u"met hulp van een ander"_s;
    fill_in(person, u"GFI"_s,
            {{u"Boodschappen doen"_s, with},
             {u"Buitenshuis lopen"_s, with},
             {u"Aan- en uitkleden"_s, with},
             {u"Naar het toilet gaan"_s, without},
             {u"Last door slecht zien"_s, u"ja"_s},
             {u"Last door slecht horen"_s, u"nee"_s},
             {u"Ongewild afgevallen: meer dan 3 kg in 1 maand of 6 kg in 2 maanden"_s, u"nee"_s},
             {u"Klachten over het geheugen"_s, u"soms"_s},
             {u"Leegte om zich heen"_s, u"soms"_s},
             {u"Mist mensen om zich heen"_s, u"ja"_s},
             {u"Voelt zich in de steek gelaten"_s, u"nee"_s},
             {u"Somber of neerslachtig"_s, u"nee"_s},
             {u"Nerveus of angstig"_s, u"nee"_s}},
            {{u"Cijfer voor lichamelijke fitheid, 0-10"_s, u"5"_s}});
    person.reads(u"1 vraag nog niet beantwoord"_s);
    person.type(u"Aantal soorten medicijnen"_s, u"9"_s);
    person.reads(u"Score: 8 (0 tot 15)"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Groningen Frailty Indicator (GFI): 8"_s, u"aanwijzing voor kwetsbaarheid"_s);

    const auto results = program.records(client, care::Kind::InstrumentResult);
    REQUIRE(results.size() == 3);
    const auto& gfi = results.back();
    CHECK(gfi.shown(care::instrument_result::instrument).text() == "gfi");
    CHECK(gfi.shown(care::instrument_result::version).text() == "1");
    const auto* answers = gfi.shown(care::instrument_result::answers).get<ValueMap>();
    REQUIRE(answers != nullptr);
    CHECK(answers->size() == 15);
    CHECK(answers->at("medicines") == Value(9));
    CHECK(answers->at("memory") == Value("sometimes"));

    person.press(u"Beslissen"_s);
    person.pick(u"Uitkomst"_s, u"Kwetsbaar"_s);
    person.type(u"Reden"_s,
                u"Huisarts Amrani en ik zien problemen op vier gebieden; drie lijsten wijzen dezelfde kant op."_s);
    // The doctor is not in the team; the profession is what the gate asks for.
    person.choose(u"Beroep van wie besloot"_s, u"huisarts"_s);
    person.type(u"Besloten op"_s, u"3-3-2026"_s);
    person.press(u"De cliënt is akkoord"_s);
    person.choose(u"Hoe akkoord gegeven"_s, u"Mondeling"_s);
    person.type(u"Akkoord op"_s, u"3 maart 2026"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Kwetsbaar"_s, u"vier gebieden"_s);
    person.misses(u"Leg in de triage vast of de cliënt kwetsbaar is."_s);

    const auto triage = program.record(client, care::Kind::Triage);
    CHECK(triage.shown(care::triage::outcome).text() == "frail");
    CHECK(triage.shown(care::triage::decided_role).text() == "general_practitioner");
    CHECK(triage.shown(care::triage::decided_by).null());
    CHECK(triage.shown(care::triage::decided_on) == Value(*LocalDate::of(2026, 3, 3)));
    CHECK(triage.shown(care::triage::client_agreed) == Value(true));
    CHECK(triage.shown(care::triage::agreed_how).text() == "spoken");
    CHECK(triage.shown(care::triage::agreed_on) == Value(*LocalDate::of(2026, 3, 3)));
    const auto steps = program.ask<care::StepsView>([client](ledger::Ledger& ledger) { return ledger.steps(client); });
    CHECK(steps.steps.at(0).missing.empty());
    CHECK(steps.current == care::Step::MultiDomainAssessment);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J2 without a network", "[J2][apart]") {
    gui::without_network(u"[J2]~[apart]"_s);
}
