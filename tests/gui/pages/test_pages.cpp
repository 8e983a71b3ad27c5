// Every page and every form, wide and on a phone: no QML warning, and a name for everything the keyboard can reach.
#include "core/care/goal.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

#include <QAccessible>

using namespace kt;
using namespace Qt::Literals::StringLiterals;
using gui::Person;
using gui::Program;

namespace {

constexpr QSize wide{1280, 800};
constexpr QSize narrow{360, 640};

// A walk over everything that can be seen; where nobody can go wrong without it being said which page it was.
struct Walk {
    Program& program;
    Person person{program};
    int looked = 0;

    void nameless(QQuickItem* item, QStringList& found) const {
        if (!item->isVisible()) return;
        if (item->activeFocusOnTab()) {
            auto* face = QAccessible::queryAccessibleInterface(item);
            if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) found << gui::path(item);
        }
        for (auto* child : item->childItems())
            nameless(child, found);
    }
    /// Waits for `words`, then looks at all there is in sight.
    void look(const QString& words) {
        INFO("page: " << words.toStdString() << ", " << program.window().width() << " wide");
        person.reads(words);
        REQUIRE(!program.window().grabWindow().isNull());
        QStringList found;
        nameless(program.window().contentItem(), found);
        for (const auto& thing : gui::things(program.window())) {
            if (!thing.acts()) continue;
            if (thing.name().trimmed().isEmpty() || thing.size().width() > program.window().width())
                found << thing.where();
        }
        CHECK(found == QStringList());
        CHECK(gui::warnings() == QStringList());
        gui::warnings().clear();
        ++looked;
    }
    /// Opens a window by a button, looks at it and leaves it with Escape.
    void form(const QString& opener, const QString& words, const QString& about = {}) {
        person.press(opener, about);
        look(words);
        person.key(Qt::Key_Escape);
        person.misses(words);
    }
};

void first_start(Walk& walk) {
    walk.look(u"Rondkijken"_s);
    walk.person.press(u"Nieuw team beginnen"_s);
    walk.look(u"Naam van het team"_s);
    walk.person.press(u"Team maken"_s);
    walk.look(u"Vul dit in."_s);
    walk.person.press(u"Terug"_s);
    walk.person.press(u"Meedoen met een team"_s);
    walk.look(u"Code"_s);
    walk.person.type(u"Code"_s, u"dit is geen code"_s);
    walk.person.type(u"Je naam"_s, u"L. Hendriks"_s);
    walk.person.type(u"Je organisatie"_s, u"Thuiszorg"_s);
    walk.person.type(u"Wachtwoord voor dit apparaat"_s, gui::password);
    walk.person.type(u"Wachtwoord, nog een keer"_s, gui::password);
    walk.person.press(u"Meedoen"_s);
    walk.look(u"Opnieuw proberen"_s);
    walk.person.press(u"Opnieuw proberen"_s);
    walk.person.press(u"Terug"_s);
    walk.person.press(u"Reservekopie terugzetten"_s);
    walk.look(u"Bekijk wat het is"_s);
    walk.person.press(u"Terug"_s);
}

void case_finding(Walk& walk) {
    walk.person.step(u"Vroegsignalering"_s);
    walk.look(u"Signalen"_s);
    walk.form(u"Signaal toevoegen"_s, u"Wat is er gezien"_s);
    for (const auto& instrument : {u"ISAR-PC"_s, u"PRISMA-7"_s, u"GFI"_s, u"TFI"_s, u"EASY-Care TOS"_s,
                                   u"Clinical Frailty Scale"_s, u"Katz-6"_s, u"Katz-15"_s, u"Lawton IADL"_s,
                                   u"Valrisico"_s, u"SNAQ 65+"_s, u"GDS-15"_s, u"Mini-Cog"_s, u"EDIZ"_s, u"CSI"_s}) {
        walk.person.press(u"Vragenlijst invullen"_s);
        walk.look(u"Kies een vragenlijst"_s);
        walk.form(instrument, u"Ingevuld op"_s);
    }
    walk.form(u"Verloop: EDIZ (ervaren druk door informele zorg)"_s, u"Uitkomsten als tabel"_s);
    walk.form(u"Beslissen"_s, u"De cliënt is akkoord"_s);
}

void dossier(Walk& walk) {
    walk.look(u"Delen van het dossier"_s);
    walk.form(u"Wijzigen"_s, u"Burgerservicenummer (BSN)"_s);
    walk.form(u"Nieuwe taak"_s, u"Wat er moet gebeuren"_s);
    case_finding(walk);
    walk.person.step(u"Multidomeinanalyse"_s);
    walk.look(u"Domeinen"_s);
    walk.form(u"Lichamelijk"_s, u"Wat we vonden"_s);
    walk.form(u"Probleem toevoegen"_s, u"Toelichting"_s);
    walk.person.step(u"Kernteam"_s);
    walk.look(u"Ontbrekende rollen"_s);
    walk.form(u"Persoon toevoegen"_s, u"Relatie tot de cliënt"_s);
    walk.form(u"Reden geven"_s, u"Gevormd op"_s);
    walk.person.step(u"MDO"_s);
    walk.look(u"Besluiten"_s);
    walk.form(u"Op een agenda zetten"_s, u"Vraag aan het team"_s);
    walk.form(u"Besluit toevoegen"_s, u"Uiterlijk op"_s);
    walk.person.step(u"Zorgleefplan"_s);
    walk.look(u"Doelen"_s);
    walk.form(u"Doel toevoegen"_s, u"Waaraan we het zien"_s);
    walk.form(u"Actie toevoegen"_s, u"Hoe vaak"_s);
    walk.form(u"Crisisplan wijzigen"_s, u"Bel eerst"_s);
    walk.person.step(u"Casemanagement"_s);
    walk.look(u"Contactmomenten"_s);
    walk.form(u"Contactmoment toevoegen"_s, u"Wat er is besproken"_s);
    walk.person.press_tab(u"Tijdlijn"_s);
    walk.look(u"Tijdlijn"_s);
    walk.person.press_tab(u"Berichten"_s);
    walk.look(u"Bericht schrijven"_s);
    walk.person.press(u"Bericht schrijven"_s);
    walk.look(u"Opslaan"_s);
    walk.person.key(Qt::Key_Escape);
    walk.person.misses(u"Opslaan"_s);
    walk.person.press_tab(u"Toestemming"_s);
    walk.look(u"Toestemming van de cliënt"_s);
    walk.form(u"Toestemming vastleggen"_s, u"Mag dit worden gedeeld?"_s);
    walk.form(u"Intrekken"_s, u"Ingetrokken op"_s);
}

void meetings(Walk& walk) {
    walk.person.press(u"MDO"_s);
    walk.look(u"MDO plannen"_s);
    walk.form(u"MDO plannen"_s, u"Voorzitter"_s);
    walk.person.press_row(u"Gepland"_s);
    walk.look(u"MDO starten"_s);
    walk.person.press_row(u"Open"_s);
    walk.look(u"Wat de cliënt wil"_s);
    walk.form(u"Besluit toevoegen"_s, u"Wie doet het"_s);
    walk.person.press(u"Agenda"_s);
    walk.person.press(u"Alle MDO's"_s);
}

// Two values that stand beside each other, as two devices would have left them.
void disagree(Program& program) {
    const auto client = program.client("Willemsen");
    const auto goals = program.records(client, care::Kind::Goal);
    REQUIRE(!goals.empty());
    const ledger::FieldChange change{care::goal::due, Value(*LocalDate::of(2030, 10, 1)), std::vector<op::Ref>{}};
    const ledger::Edit edit{client, {{care::Kind::Goal, goals.front().id, {change}}}};
    (void)program.ask<ledger::Committed>([edit](ledger::Ledger& ledger) { return ledger.commit(edit); });
}

void places(Walk& walk) {
    walk.person.press(u"Vandaag"_s);
    walk.look(u"Signalen om te bekijken"_s);
    walk.form(u"Signaal toevoegen"_s, u"Over wie"_s);
    walk.person.press(u"Beslissen"_s);
    walk.look(u"Twee versies"_s);
    walk.person.press(u"Cliënten"_s);
    walk.look(u"Cliënt zoeken"_s);
    walk.form(u"Nieuwe cliënt"_s, u"Burgerservicenummer (BSN)"_s);
    walk.person.type(u"Zoek mensen, woorden, codes"_s, u"willems"_s);
    walk.look(u"Gevonden"_s);
    walk.person.press(u"G. Willemsen-Otten"_s, u"Cliënt"_s);
    dossier(walk);
    meetings(walk);
    walk.person.press(u"Team"_s);
    walk.look(u"Wie wat heeft ontvangen"_s);
    walk.form(u"Iemand uitnodigen"_s, u"Rol van de nieuwkomer"_s);
    walk.person.press(u"Instellingen"_s);
    walk.look(u"Tekstgrootte"_s);
    walk.form(u"Wachtwoord wijzigen"_s, u"Wachtwoord nu"_s);
    walk.form(u"Maak een herstelblad"_s, u"Maak het herstelblad"_s);
    walk.person.key(Qt::Key_F1);
    walk.look(u"Toetsenbord"_s);
    walk.person.key(Qt::Key_Escape);
    walk.person.misses(u"Toetsenbord"_s);
}

} // namespace

TEST_CASE("every page of the demo team, wide and narrow", "[pages]") {
    const gui::Place place;
    for (const QSize size : {wide, narrow}) {
        gui::warnings().clear();
        Program program(place, size);
        Walk walk{program};
        first_start(walk);
        walk.person.press(u"Rondkijken"_s);
        walk.person.reads(u"Mijn taken"_s);
        disagree(program);
        places(walk);
        CHECK(walk.looked > 40);
    }
}

TEST_CASE("a locked profile, wide and narrow", "[pages]") {
    gui::warnings().clear();
    for (const QSize size : {wide, narrow}) {
        const gui::Place place;
        Program program(place, size);
        Walk walk{program};
        walk.person.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        walk.look(u"Mijn taken"_s);
        walk.form(u"Maak een herstelblad"_s, u"Maak het herstelblad"_s);
        walk.person.press(u"Instellingen"_s);
        walk.look(u"Maak nu een reservekopie"_s);
        walk.form(u"Reservekopie terugzetten"_s, u"Bekijk wat het is"_s);
        walk.person.press(u"Vergrendelen"_s);
        walk.look(u"Kernteam is vergrendeld"_s);
        walk.person.press(u"Wachtwoord vergeten?"_s);
        walk.look(u"Met je team"_s);
        walk.person.press(u"Terug"_s);
        walk.person.type(u"Wachtwoord"_s, u"dit is het niet"_s);
        walk.person.key(Qt::Key_Return);
        walk.look(u"Dit wachtwoord klopt niet."_s);
        walk.person.unlock();
        walk.look(u"Mijn taken"_s);
    }
}
