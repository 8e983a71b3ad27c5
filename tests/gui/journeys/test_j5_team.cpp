// J5: the core team around the client, one person to call first, and a second device that is let in by spoken words.
#include "core/care/care_team.h"
#include "core/vault/vault.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Member {
    QString name;
    QString profession;
    QString organisation;
    QString deputy;
};

const QList<Member> six{{u"S. Amrani"_s, u"huisarts"_s, u"De Linde"_s, u"K. de Boer"_s},
                        {u"T. Bos"_s, u"praktijkondersteuner"_s, u"De Linde"_s, u"S. Amrani"_s},
                        {u"L. Hendriks"_s, u"wijkverpleegkundige"_s, u"Thuiszorg Beekwijk"_s, u"A. Kok"_s},
                        {u"M. Yilmaz"_s, u"sociaal werker"_s, u"Wijkteam"_s, u"J. Vos"_s},
                        {u"P. Veenstra"_s, u"specialist ouderengeneeskunde"_s, u"Het Hof"_s, u"R. Smit"_s},
                        {u"R. Schoenmaker"_s, u"casemanager"_s, u"Thuiszorg Beekwijk"_s, u"L. Hendriks"_s}};

void add(gui::Person& person, const Member& one) {
    person.press(u"Persoon toevoegen"_s);
    person.choose(u"Rol"_s, u"Professional"_s);
    person.type(u"Naam"_s, one.name);
    person.choose(u"Beroep"_s, one.profession);
    person.type(u"Organisatie"_s, one.organisation);
    person.type(u"Bereikbaar"_s, u"ma t/m vr 8-17 uur"_s);
    person.type(u"Waarnemer"_s, one.deputy);
    person.press(u"Opslaan"_s);
    person.reads_row(one.name, u"waarnemer: "_s + one.deputy);
}

} // namespace

TEST_CASE("J5: six people with deputies, one central contact", "[J5]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    person.step(u"Kernteam"_s);
    person.reads(u"Kies het centraal aanspreekpunt van de cliënt."_s);
    for (const auto& one : six)
        add(person, one);
    const auto people = program.records(client, care::Kind::Participant);
    REQUIRE(people.size() == 6);
    CHECK(people.at(3).shown(care::participant::deputy).text() == "J. Vos");

    for (const auto& name : {u"T. Bos"_s, u"M. Yilmaz"_s}) {
        person.press(u"Centraal aanspreekpunt maken"_s, name);
        person.reads_row(name, u"Centraal aanspreekpunt"_s);
    }
    person.misses(u"Kies het centraal aanspreekpunt van de cliënt."_s);
    person.misses(u"Voeg een huisarts toe"_s);
    const auto team = program.record(client, care::Kind::CareTeam);
    CHECK(team.shown(care::care_team::central_contact).id<RecordId>() == people.at(3).id);
    CHECK(!team.in_conflict(care::care_team::central_contact));
    const auto steps = program.ask<care::StepsView>([client](ledger::Ledger& ledger) { return ledger.steps(client); });
    CHECK(steps.steps.at(2).missing.empty());
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J5: two devices come in by spoken words; one whose words differ gets nothing", "[J5]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& host = begun.program;
    auto& bos = begun.person;
    const auto devices = [&host] {
        return host.ask<std::vector<ledger::DeviceRow>>([](ledger::Ledger& ledger) { return ledger.devices(); }).size();
    };

    const gui::Place elsewhere;
    {
        gui::Program other(elsewhere);
        gui::Person stranger(other);
        gui::compare_words({host, bos}, {other, stranger}, u"V. Reemd"_s, u"Wijkverpleegkundige"_s);
        bos.press(u"Ze verschillen"_s);
        stranger.reads(u"Opnieuw proberen"_s);
        CHECK(!other.session().isOpen());
        CHECK(!vault::Vault::exists(elsewhere.profile()));
        CHECK(devices() == 1);
        bos.key(Qt::Key_Escape);
        bos.misses(u"Code maken"_s);
    }

    const gui::Place tablet;
    gui::Program guest(tablet);
    gui::Person hendriks(guest);
    gui::bring_in({host, bos}, {guest, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    CHECK(devices() == 2);
    hendriks.reads(u"L. Hendriks, wijkverpleegkundige"_s);
    CHECK(guest.session().myRole() == u"district_nurse"_s);
    hendriks.open_dossier(u"Willemsen-Otten, G."_s);
    hendriks.press(u"Team"_s);
    hendriks.reads_row(u"T. Bos"_s, u"praktijkondersteuner"_s);
    bos.reads(u"L. Hendriks"_s);

    const gui::Place phone;
    gui::Program third(phone);
    gui::Person yilmaz(third);
    gui::bring_in({host, bos}, {third, yilmaz}, u"M. Yilmaz"_s, u"Sociaal werker"_s);
    CHECK(devices() == 3);
    // In the team is not around the client: who does not treat gets a key with a seat.
    yilmaz.press(u"Cliënten"_s);
    yilmaz.reads(u"Nog geen cliënten"_s);
    yilmaz.misses(u"Willemsen-Otten, G."_s);
    bos.open_dossier(u"Willemsen-Otten, G."_s);
    bos.step(u"Kernteam"_s);
    bos.press(u"Persoon toevoegen"_s);
    bos.choose(u"Rol"_s, u"Professional"_s);
    bos.choose_like(u"Teamlid"_s, u"M. Yilmaz"_s);
    bos.press(u"Opslaan"_s);
    bos.reads_row(u"M. Yilmaz"_s, u"sociaal werker"_s);
    gui::exchange({host, bos}, third);
    yilmaz.reads(u"Willemsen-Otten, G."_s);

    // One administrator of three people: the screen asks for a second one until there is.
    const auto one_admin = u"Je team heeft één beheerder."_s;
    bos.press(u"Vandaag"_s);
    bos.reads(one_admin);
    bos.press(u"Naar het team"_s);
    bos.press(u"L. Hendriks"_s, u"wijkverpleegkundige"_s);
    bos.press(u"Maak beheerder"_s);
    bos.reads_row(u"L. Hendriks"_s, u"Beheerder"_s);
    bos.press(u"Vandaag"_s);
    bos.reads(u"Mijn taken"_s);
    bos.misses(one_admin);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J5 without a network", "[J5][apart]") {
    gui::without_network(u"[J5]~[apart]"_s);
}
