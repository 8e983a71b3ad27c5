// J1: the Monday list of the practice is brought in, and the pharmacist's call about one client is written down.
#include "core/care/client.h"
#include "core/care/identity.h"
#include "core/care/signal.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

#include <QFile>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* from_excel = "\xEF\xBB\xBFNaam;Geboortedatum;Postcode;Telefoon;Kleur\r\n"
                                   "Willemsen-Otten, G.;11-2-1938;4821 SA;0999-100200;geel\r\n"
                                   "Zo\xC3\xAB Bakker;1-2-1938;1234 SA;;\r\n"
                                   "J. Vos;31-2-1940;;;\r\n"
                                   "Wit, A. de;3-4-1939;;;\r\n";

/// Twelve of 75 and older and two who are younger.
QByteArray further() {
    QByteArray lines;
    for (int i = 0; i < 14; ++i)
        lines += QByteArray("Van de lijst ") + char('A' + i) + ";1-6-" + QByteArray::number(i < 12 ? 1930 + i : 1980) +
                 ";;;\r\n";
    return lines;
}

void judge_in_place(gui::Program& program, gui::Person& person) {
    // Three touches and typing, from wherever one is.
    person.press(u"Vandaag"_s);
    person.reads(u"Signalen om te bekijken"_s);
    person.count_anew();
    person.press(u"Signaal toevoegen"_s);
    person.reads(u"Over wie"_s);
    person.write(u"bakker"_s);
    person.press(u"Zoë Bakker"_s);
    person.reads(u"Wat is er gezien"_s);
    person.write(u"Stond verward op straat."_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Stond verward op straat."_s, u"Zoë Bakker"_s);
    CHECK(person.touches() == 3);
    // Somebody who is not here yet.
    person.press(u"Signaal toevoegen"_s);
    person.write(u"Jansen, K."_s);
    person.press(u"Nieuwe cliënt: Jansen, K."_s);
    person.reads(u"Wat is er gezien"_s);
    person.write(u"Komt niet meer bij de dagopvang."_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Komt niet meer bij de dagopvang."_s, u"Jansen, K."_s);

    // Judged where it stands, with its words above the form.
    person.press(u"Stond verward op straat."_s);
    person.reads(u"Beslissen: Zoë Bakker"_s);
    person.pick(u"Uitkomst"_s, u"Volgen"_s);
    person.press(u"Opslaan"_s);
    person.misses(u"Stond verward op straat."_s);
    const auto bakker = program.client("Bakker");
    for (const auto& one : program.records(bakker, care::Kind::Signal))
        CHECK(one.shown(care::signal::status).text() == "triaged");
    CHECK(program.records(bakker, care::Kind::Triage).size() == 1);
    // Or put away with a reason.
    person.press(u"Komt niet meer bij de dagopvang."_s);
    person.press(u"Sluiten zonder besluit"_s);
    person.type(u"Reden van afsluiten"_s, u"Is verhuisd"_s);
    person.press(u"Opslaan"_s);
    person.key(Qt::Key_Escape);
    person.misses(u"Komt niet meer bij de dagopvang."_s);
    CHECK(program.record(program.client("Jansen"), care::Kind::Signal).shown(care::signal::status).text() == "closed");
}

} // namespace

TEST_CASE("J1: a list shown and then brought in, and a signal by telephone with its source", "[J1]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;

    QTemporaryDir folder;
    QFile list(folder.filePath(u"75plus.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(from_excel + further());
    list.close();
    person.press(u"Cliënten"_s);
    person.press(u"Lijst inlezen"_s);
    person.type(u"Bestand"_s, list.fileName());
    person.press(u"Lijst bekijken"_s);
    person.reads(u"17 cliënten kunnen worden ingelezen."_s);
    person.reads(u"1 regel kan niet worden ingelezen."_s);
    person.reads(u"Willemsen-Otten, G. kan"_s);
    // Everybody of 75 and older by one touch, but for who is here already.
    person.press(u"Iedereen van 75 en ouder aankruisen (15)"_s);
    person.reads(u"15 aangekruist"_s);
    person.press(u"Willemsen-Otten, G."_s);
    person.reads(u"14 aangekruist"_s);
    person.press(u"Inlezen"_s);
    person.reads(u"16 cliënten ingelezen."_s);
    person.reads(u"14 cliënten staan bij Vandaag om te bekijken."_s);
    person.press(u"Klaar"_s);
    person.reads(u"Zoë Bakker"_s);
    const auto waiting =
        program.ask<std::vector<ledger::SignalRow>>([](ledger::Ledger& ledger) { return ledger.open_signals(100); });
    CHECK(waiting.size() == 14);
    for (const auto& one : waiting)
        CHECK(one.source == "Lijstscan");
    const auto all = program.ask<ledger::Page<ledger::ClientRow>>(
        [](ledger::Ledger& ledger) { return ledger.clients(ledger::ClientQuery{}); });
    CHECK(all.rows.size() == 17);

    // Typed or brought in: who could be the same is one dossier, found by the search at the top.
    person.type(u"Zoek mensen, woorden, codes"_s, u"willem"_s);
    person.key(Qt::Key_Return);
    person.press(u"Signaal toevoegen"_s);
    person.type(u"Wat is er gezien"_s, u"Haalt de herhaalmedicijnen al drie keer te laat op."_s);
    person.type(u"Wie zag het"_s, u"Apotheker De Linde, telefonisch"_s);
    person.type(u"Gezien op"_s, u"2 maart 2026"_s);
    person.pick(u"Urgentie"_s, u"Hoog"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Haalt de herhaalmedicijnen al drie keer te laat op."_s, u"Apotheker De Linde, telefonisch"_s);

    const auto client = begun.client;
    const auto signal = program.record(client, care::Kind::Signal);
    CHECK(signal.shown(care::signal::source).text() == "Apotheker De Linde, telefonisch");
    CHECK(signal.shown(care::signal::urgency).text() == "high");
    CHECK(signal.shown(care::signal::observed_at).text().empty());
    CHECK(!signal.shown(care::signal::observed_at).null());
    CHECK(program.records(client, care::Kind::Assessment).empty());
    CHECK(program.records(client, care::Kind::AssessmentAnswer).empty());
    CHECK(program.records(client, care::Kind::Triage).empty());

    person.press(u"Vandaag"_s);
    person.press(u"Haalt de herhaalmedicijnen al drie keer te laat op."_s);
    person.reads(u"Beslissen: Willemsen-Otten, G."_s);
    person.press(u"Dossier openen"_s);
    person.reads(u"De zes stappen"_s);
    judge_in_place(program, person);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J1 without a network", "[J1][apart]") {
    gui::without_network(u"[J1]~[apart]"_s);
}
