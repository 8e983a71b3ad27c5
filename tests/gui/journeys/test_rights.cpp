// Rights of the client: what is asked is answered in a few touches, what is not shared further is said, what two people
// destroy is gone on the other device, the BSN is shown after its purpose is written down.
#include "core/care/client.h"
#include "core/care/mda.h"
#include "core/care/rights.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto name = u"Willemsen-Otten, G."_s;

struct Alone {
    Alone() {
        gui::warnings().clear();
        bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        bos.add_client(name, u"11-02-1938"_s);
        bos.open_dossier(name);
    }

    gui::Place place;
    gui::Program desk{place};
    gui::Person bos{desk};
};

struct Two : Alone {
    Two() {
        gui::bring_in({desk, bos}, {tablet, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
        hendriks.open_dossier(name);
        bos.open_dossier(name);
    }

    gui::Place other_place;
    gui::Program tablet{other_place};
    gui::Person hendriks{tablet};
};

void ask(gui::Person& person, const QString& what, const QString& theme = {}) {
    person.press(u"De cliënt vraagt iets"_s);
    person.choose(u"Wat de cliënt vraagt"_s, what);
    if (!theme.isEmpty()) person.choose(u"Thema"_s, theme);
    person.press(u"Opslaan"_s);
}

void finding(gui::Program& program, const std::string& words) {
    const auto client = program.client("Willemsen");
    (void)program.ask<ledger::Committed>([client, words](ledger::Ledger& ledger) {
        namespace f = care::assessment_answer;
        return ledger.commit(
            {client, {{care::Kind::AssessmentAnswer, {}, {{f::domain, Value("S")}, {f::text, Value(words)}}}}});
    });
}

bool gone(gui::Program& program, const ClientId& client) {
    return program.ask<bool>([client](ledger::Ledger& ledger) -> Result<bool> { return !ledger.client(client); });
}

} // namespace

TEST_CASE("a request is written down in a few touches, with the day to answer, and settled", "[rights]") {
    Alone one;
    one.bos.press_tab(u"Rechten"_s);
    one.bos.reads(u"Er is niets gevraagd"_s);
    one.bos.count_anew();
    ask(one.bos, u"Een kopie"_s);
    one.bos.reads_row(u"Een kopie"_s, u"T. Bos"_s);
    CHECK(one.bos.touches() <= 5);
    one.bos.press(u"Afdrukken"_s, u"Een kopie"_s);
    one.bos.reads(u"Kopie van het hele dossier"_s);
    one.bos.press(u"Annuleren"_s);
    one.bos.press_row(u"gevraagd"_s);
    one.bos.pick(u"Besluit"_s, u"Afgewezen"_s);
    one.bos.press(u"Opslaan"_s);
    one.bos.reads(u"Er is iets niet ingevuld wat nodig is."_s); // a refusal has a reason
    one.bos.choose(u"Waarom niet, of niet alles"_s, u"Niet zeker wie het vraagt"_s);
    one.bos.press(u"Opslaan"_s);
    one.bos.reads_row(u"Een kopie"_s, u"Afgehandeld"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("the client's own words answer a request, and stand beside what they are about", "[rights]") {
    Alone one;
    one.bos.press_tab(u"Rechten"_s);
    ask(one.bos, u"Eigen woorden toevoegen"_s);
    one.bos.press(u"Schrijf ze op"_s);
    one.bos.type(u"Wat de cliënt wil zeggen"_s, u"Ik ben niet vergeetachtig, ik was moe."_s);
    one.bos.press(u"Opslaan"_s);
    one.bos.reads(u"“Ik ben niet vergeetachtig, ik was moe.”"_s);
    one.bos.reads(u"Afgehandeld"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("what is not shared further is said on the dossier, until it is ended", "[rights]") {
    Alone one;
    finding(one.desk, "ziet slecht");
    one.bos.press_tab(u"Rechten"_s);
    ask(one.bos, u"Niet verder delen"_s, u"Medisch"_s);
    one.bos.press(u"Niet verder delen"_s, u"Niet verder delen"_s);
    one.bos.reads(u"Op verzoek van de cliënt niet verder gedeeld: Medisch"_s);
    one.bos.reads_row(u"Medisch"_s, u"gelezen door T. Bos"_s);
    one.bos.press(u"Medisch"_s);
    one.bos.press(u"Weer delen"_s);
    one.bos.misses(u"Op verzoek van de cliënt niet verder gedeeld"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("what two people destroy is gone on both devices, and the proof stays", "[rights]") {
    Two two;
    const auto client = two.desk.client("Willemsen");
    finding(two.desk, "ziet slecht");
    two.bos.press_tab(u"Rechten"_s);
    ask(two.bos, u"Vernietigen"_s);
    two.bos.press_row(u"gevraagd"_s);
    two.bos.pick(u"Besluit"_s, u"Toegekend"_s);
    two.bos.press(u"Opslaan"_s);
    two.bos.press(u"Vernietigen…"_s);
    two.bos.reads(u"Dat is niet terug te draaien."_s);
    two.bos.press(u"Vraag een tweede persoon"_s);
    two.bos.reads(u"Wacht op een tweede persoon"_s);
    CHECK(!gone(two.desk, client));
    gui::exchange({two.desk, two.bos}, two.tablet);
    two.hendriks.open_dossier(name);
    two.hendriks.press_tab(u"Rechten"_s);
    two.hendriks.press(u"Akkoord, vernietig het"_s);
    two.hendriks.reads(u"Dit is voorgoed."_s);
    two.hendriks.press(u"Akkoord, vernietig het"_s);
    REQUIRE(gui::until([&] { return gone(two.tablet, client); }));
    two.hendriks.reads(u"Dit dossier is er niet"_s);
    gui::exchange({two.desk, two.bos}, two.tablet);
    REQUIRE(gui::until([&] { return gone(two.desk, client); }));
    two.bos.press(u"Team"_s);
    two.bos.reads_row(u"Een heel dossier"_s, u"De cliënt vroeg het"_s);
    two.bos.reads_row(u"Een heel dossier"_s, u"T. Bos, L. Hendriks"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("one thing the client wants gone is asked for where it stands, and destroyed by itself", "[rights]") {
    Two two;
    const auto client = two.desk.client("Willemsen");
    finding(two.desk, "ziet slecht");
    finding(two.desk, "hoort goed");
    gui::exchange({two.desk, two.bos}, two.tablet);
    two.bos.open_dossier(name);
    two.bos.press_tab(u"Tijdlijn"_s);
    two.bos.press(u"Antwoord in de MDA: ziet slecht"_s);
    two.bos.press(u"De cliënt vraagt hier iets over"_s);
    two.bos.choose(u"Wat de cliënt vraagt"_s, u"Vernietigen"_s);
    two.bos.press(u"Opslaan"_s);
    two.bos.press_tab(u"Rechten"_s);
    two.bos.reads_row(u"Vernietigen"_s, u"over: "_s);
    two.bos.press_row(u"gevraagd"_s);
    two.bos.pick(u"Besluit"_s, u"Toegekend"_s);
    two.bos.press(u"Opslaan"_s);
    two.bos.press(u"Vernietigen…"_s);
    two.bos.reads(u"Eén gegeven vernietigen"_s);
    two.bos.press(u"Vraag een tweede persoon"_s);
    two.bos.reads(u"Wacht op een tweede persoon"_s);
    gui::exchange({two.desk, two.bos}, two.tablet);
    two.hendriks.open_dossier(name);
    two.hendriks.press_tab(u"Rechten"_s);
    two.hendriks.press(u"Akkoord, vernietig het"_s);
    two.hendriks.press(u"Akkoord, vernietig het"_s);
    const auto left = [&](gui::Program& program) {
        return program.ask<std::size_t>([client](ledger::Ledger& ledger) -> Result<std::size_t> {
            KT_TRY(const auto all, ledger.records(client, care::Kind::AssessmentAnswer));
            return all.size();
        });
    };
    REQUIRE(gui::until([&] { return left(two.tablet) == 1; }));
    gui::exchange({two.desk, two.bos}, two.tablet);
    REQUIRE(gui::until([&] { return left(two.desk) == 1; }));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("the BSN shows its last digits until its purpose is in the log", "[rights]") {
    Alone one;
    const auto client = one.desk.client("Willemsen");
    (void)one.desk.ask<ledger::Committed>([client](ledger::Ledger& ledger) {
        return ledger.commit(
            {client, {{care::Kind::Client, id_cast<RecordId>(client), {{care::client::bsn, Value("999990019")}}}}});
    });
    one.bos.press(u"Wijzigen"_s);
    one.bos.reads(u"••••••019"_s);
    one.bos.misses(u"999990019"_s);
    one.bos.press(u"Laat zien"_s);
    one.bos.press(u"Controleren wie het is"_s);
    REQUIRE(gui::until([&] { return one.bos.text(u"Burgerservicenummer (BSN)"_s) == u"999990019"_s; }));
    one.bos.press(u"Sluiten"_s);
    one.bos.press_tab(u"Wie keek"_s);
    one.bos.reads(u"zag het BSN"_s);
    one.bos.reads(u"Controleren wie het is"_s);
    one.bos.misses(u"999990019"_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("rights of the client without a network", "[rights][apart]") {
    gui::without_network(u"[rights]~[apart]"_s);
}
