// J10: two people change the same goal without a network; what they disagree on is put before a person.
#include "core/care/goal.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto wish = u"Ik wil zelf naar de Huiskamer blijven lopen."_s;
const auto new_wish = u"Ik wil zelf naar de Huiskamer lopen, ook in de winter."_s;

void open_goal(gui::Person& person) {
    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.step(u"Zorgleefplan"_s);
    person.press(wish);
}

ledger::Record goal_of(gui::Program& program) {
    return program.record(program.client("Willemsen"), care::Kind::Goal);
}

} // namespace

TEST_CASE("J10: one goal changed on two devices, the conflict seen on both and decided by a person", "[J10]") {
    gui::warnings().clear();
    const gui::Place desk;
    const gui::Place tablet;
    const gui::Place office;
    auto first = std::make_unique<gui::Program>(desk);
    auto yilmaz = std::make_unique<gui::Person>(*first);
    yilmaz->found({u"M. Yilmaz"_s, u"Sociaal werker"_s});
    yilmaz->add_client(u"Willemsen-Otten, G."_s, u"11-02-1938"_s);
    yilmaz->step(u"Zorgleefplan"_s);
    yilmaz->press(u"Doel toevoegen"_s);
    yilmaz->type(u"Doel in de woorden van de cliënt"_s, wish);
    yilmaz->type(u"Uiterlijk op"_s, u"1-9-2030"_s);
    yilmaz->press(u"Opslaan"_s);
    yilmaz->reads(wish);
    auto second = std::make_unique<gui::Program>(tablet);
    auto hendriks = std::make_unique<gui::Person>(*second);
    gui::bring_in({*first, *yilmaz}, {*second, *hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    hendriks->open_dossier(u"Willemsen-Otten, G."_s);
    hendriks->step(u"Zorgleefplan"_s);
    hendriks->reads(wish);
    {
        gui::Program third(office);
        gui::Person schoenmaker(third);
        gui::bring_in({*first, *yilmaz}, {third, schoenmaker}, u"R. Schoenmaker"_s, u"Casemanager"_s);
        schoenmaker.open_dossier(u"Willemsen-Otten, G."_s);
        schoenmaker.step(u"Zorgleefplan"_s);
        schoenmaker.reads(wish);
    }

    // Each alone: the other's device is off.
    second.reset();
    open_goal(*yilmaz);
    yilmaz->type(u"Doel in de woorden van de cliënt"_s, new_wish);
    yilmaz->type(u"Uiterlijk op"_s, u"1-10-2030"_s);
    yilmaz->press(u"Opslaan"_s);
    yilmaz->reads(new_wish);
    first.reset();
    second = std::make_unique<gui::Program>(tablet);
    hendriks = std::make_unique<gui::Person>(*second);
    hendriks->unlock();
    open_goal(*hendriks);
    hendriks->type(u"Uiterlijk op"_s, u"1-8-2030"_s);
    hendriks->press(u"Opslaan"_s);
    hendriks->misses(u"Waaraan we het zien"_s);
    CHECK(goal_of(*second).shown(care::goal::description).text() == wish.toStdString());

    first = std::make_unique<gui::Program>(desk);
    yilmaz = std::make_unique<gui::Person>(*first);
    yilmaz->unlock();
    gui::exchange({*first, *yilmaz}, *second);
    for (auto* program : {first.get(), second.get()}) {
        REQUIRE(gui::until([&] { return goal_of(*program).in_conflict(care::goal::due); }));
        const auto goal = goal_of(*program);
        CHECK(!goal.in_conflict(care::goal::description));
        CHECK(goal.shown(care::goal::description).text() == new_wish.toStdString());
        CHECK(goal.fields.at(care::goal::due).size() == 2);
    }
    CHECK(gui::until([&] { return goal_of(*first) == goal_of(*second); }));
    for (auto* person : {yilmaz.get(), hendriks.get()}) {
        person->press(u"Vandaag"_s);
        person->press(u"Beslissen"_s);
        person->reads(u"Twee versies"_s);
        for (const auto& words :
             {u"1 aug"_s, u"1 okt"_s, u"L. Hendriks, wijkverpleegkundige"_s, u"M. Yilmaz, sociaal werker"_s})
            person->reads(words);
    }

    // The case manager was not there, and decides.
    gui::Program third(office);
    gui::Person schoenmaker(third);
    schoenmaker.unlock();
    gui::exchange({*first, *yilmaz}, third);
    REQUIRE(gui::until([&] { return goal_of(third).in_conflict(care::goal::due); }));
    schoenmaker.press(u"Vandaag"_s);
    schoenmaker.press(u"Beslissen"_s);
    schoenmaker.press(u"Kies deze"_s, u"L. Hendriks"_s);
    schoenmaker.reads(u"Niets te beslissen"_s);
    // It goes on by itself, over the device that both are connected to.
    yilmaz->press(u"Vandaag"_s);
    yilmaz->misses(u"keuze te maken"_s);
    hendriks->reads(u"Niets te beslissen"_s);
    REQUIRE(gui::until([&] { return !goal_of(*second).in_conflict(care::goal::due); }));
    CHECK(gui::until([&] { return goal_of(*first) == goal_of(*second) && goal_of(third) == goal_of(*second); }));
    CHECK(goal_of(*second).shown(care::goal::due) == Value(*LocalDate::of(2030, 8, 1)));
    for (auto* program : {first.get(), second.get(), &third}) {
        const auto id = goal_of(*program).id;
        const auto history =
            program->ask<std::vector<ledger::HistoryLine>>([id](ledger::Ledger& ledger) { return ledger.history(id); });
        for (const auto& day : {*LocalDate::of(2030, 8, 1), *LocalDate::of(2030, 10, 1)})
            CHECK(std::any_of(history.begin(), history.end(), [&day](const ledger::HistoryLine& line) {
                return line.field == care::goal::due && line.value == Value(day);
            }));
    }
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J10 without a network", "[J10][apart]") {
    gui::without_network(u"[J10]~[apart]"_s);
}
