// J14: a case manager leaves; the caseload goes to two people in one screen, and no client is without a contact.
#include "app/text/strings.h"
#include "core/care/handover.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto schoenmaker = u"R. Schoenmaker"_s;
const QList<QString> names{u"Bakker, J."_s, u"Smit, A."_s, u"Willemsen-Otten, G."_s};

/// A client whom Schoenmaker coordinates, with one open task.
void take_on(gui::Person& person, const QString& name) {
    person.add_client(name, u"11-02-1938"_s);
    person.step(u"Kernteam"_s);
    person.press(u"Persoon toevoegen"_s);
    person.choose(u"Rol"_s, u"Professional"_s);
    person.choose_like(u"Teamlid"_s, schoenmaker);
    person.press(u"Opslaan"_s);
    person.press(u"Centraal aanspreekpunt maken"_s, schoenmaker);
    person.reads_row(schoenmaker, u"Centraal aanspreekpunt"_s);
    person.press(u"Nieuwe taak"_s);
    person.type(u"Wat er moet gebeuren"_s, u"Bel de huisarts van "_s + name);
    person.choose_like(u"Wie doet het"_s, schoenmaker);
    person.press(u"Opslaan"_s);
    person.reads(u"Bel de huisarts van "_s + name);
}

MemberId contact(gui::Program& program, const std::string& name) {
    const ClientId id = program.client(name);
    return program.ask<ledger::ClientRow>([id](ledger::Ledger& ledger) { return ledger.client(id); }).central_contact;
}

MemberId self(gui::Program& program) {
    return program.ask<MemberId>([](ledger::Ledger& ledger) -> Result<MemberId> { return ledger.identity().member; });
}

} // namespace

TEST_CASE("J14: three clients go to two people in one screen, and each stays with somebody all the time", "[J14]") {
    gui::warnings().clear();
    const gui::Place desk;
    const gui::Place tablet;
    gui::Program first(desk);
    gui::Person leaver(first);
    leaver.found({schoenmaker, u"Casemanager"_s});
    for (const auto& name : names) {
        leaver.press(u"Cliënten"_s);
        take_on(leaver, name);
    }
    gui::Program second(tablet);
    gui::Person hendriks(second);
    gui::bring_in({first, leaver}, {second, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    const MemberId giver = self(first);
    const MemberId taker = self(second);

    // Two go to Hendriks; one stays, for somebody else.
    first.turn_to();
    leaver.press(u"Team"_s);
    leaver.press(u"Cliënten overdragen"_s);
    leaver.reads(u"3 cliënten aanbieden"_s);
    leaver.press(u"Bakker, J."_s);
    leaver.choose_like(u"Aan wie"_s, u"L. Hendriks"_s);
    leaver.type(u"Wat de ander moet weten"_s, u"De sleutel ligt bij de buren."_s);
    leaver.press(u"2 cliënten aanbieden"_s);
    leaver.reads(u"aangeboden aan L. Hendriks"_s);
    CHECK(contact(first, "Smit") == giver);
    leaver.press(u"Sluiten"_s);
    gui::exchange({first, leaver}, second);

    second.turn_to();
    hendriks.press(u"Vandaag"_s);
    hendriks.reads_row(u"Smit, A."_s, u"Overdracht wacht op antwoord"_s);
    CHECK(contact(second, "Smit") == giver);
    hendriks.press_row(u"Overdracht wacht op antwoord"_s);
    hendriks.reads(u"De sleutel ligt bij de buren."_s);
    hendriks.press(u"Overnemen"_s);
    hendriks.reads(u"Overgenomen"_s);
    hendriks.press(u"De cliënt is ingelicht"_s);
    hendriks.reads(u"cliënt ingelicht op"_s);
    const QString taken = contact(second, "Smit") == taker ? u"Smit, A."_s : u"Willemsen-Otten, G."_s;
    CHECK(contact(second, text::plain(taken.section(u',', 0, 0))) == taker);
    hendriks.press(u"Vandaag"_s);
    hendriks.reads(u"Bel de huisarts van "_s + taken);

    // The other one is declined: who offered it keeps it.
    hendriks.press_row(u"Overdracht wacht op antwoord"_s);
    hendriks.press(u"Weigeren"_s);
    hendriks.reads(u"leest waarom"_s);
    hendriks.reads_off(u"Weigeren"_s);
    hendriks.type(u"Waarom niet"_s, u"Mijn week zit vol."_s);
    hendriks.press(u"Weigeren"_s);
    hendriks.reads(u"Geweigerd"_s);
    hendriks.reads(u"Mijn week zit vol."_s);
    gui::exchange({second, hendriks}, first);
    std::size_t kept = 0;
    for (const auto& name : {"Bakker", "Smit", "Willemsen"}) {
        const MemberId now = contact(first, name);
        CHECK_FALSE(now.none());
        if (now == giver) ++kept;
    }
    CHECK(kept == 2);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J14 without a network", "[J14][apart]") {
    gui::without_network(u"[J14]~[apart]"_s);
}
