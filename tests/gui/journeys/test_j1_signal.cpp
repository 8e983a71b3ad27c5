// J1: the Monday list of the practice is brought in, and the pharmacist's call about one client is written down.
#include "core/care/client.h"
#include "core/care/identity.h"
#include "core/care/signal.h"
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

} // namespace

TEST_CASE("J1: a list shown and then brought in, and a signal by telephone with its source", "[J1]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;

    QTemporaryDir folder;
    QFile list(folder.filePath(u"75plus.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(from_excel);
    list.close();
    person.press(u"Cliënten"_s);
    person.press(u"Lijst inlezen"_s);
    person.type(u"Bestand"_s, list.fileName());
    person.press(u"Lijst bekijken"_s);
    person.reads(u"3 cliënten kunnen worden ingelezen."_s);
    person.reads(u"1 regel kan niet worden ingelezen."_s);
    person.reads(u"Willemsen-Otten, G. kan"_s);
    person.press(u"Inlezen"_s);
    person.reads(u"2 cliënten ingelezen."_s);
    person.press(u"Klaar"_s);
    person.reads(u"Zoë Bakker"_s);
    const auto all = program.ask<ledger::Page<ledger::ClientRow>>(
        [](ledger::Ledger& ledger) { return ledger.clients(ledger::ClientQuery{}); });
    CHECK(all.rows.size() == 3);

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
    person.press_row(u"Willemsen-Otten, G."_s);
    person.reads(u"Signaal toevoegen"_s);
    CHECK(gui::warnings() == QStringList());
}
