// A form is handed on unfinished, and a colleague finishes it on another device; two who go on at once lose nothing.
#include "core/care/begun.h"
#include "core/care/goal.h"
#include "core/care/mda.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto domain = u"Dagelijks functioneren"_s;
const auto found_there = u"Loopt met rollator, durft de trap niet meer op."_s;
const auto goes_well = u"Kookt zelf"_s;
const auto wish = u"Ik wil zelf naar de Huiskamer blijven lopen."_s;

/// Forms of the client that wait to be finished.
std::size_t begun(gui::Program& program) {
    const auto all = program.records(program.client("Willemsen"), care::Kind::BegunForm);
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const ledger::Record& one) {
        const auto typed = one.fields.find(care::begun_form::typed);
        return typed != one.fields.end() && !typed->second.empty();
    }));
}

} // namespace

TEST_CASE("an answer of the MDA is begun on one device and finished on another, at the same question", "[handed]") {
    gui::Begun first({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& bos = first.person;
    auto& host = first.program;
    const gui::Place tablet;
    gui::Program guest(tablet);
    gui::Person hendriks(guest);
    gui::bring_in({host, bos}, {guest, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    hendriks.open_dossier(u"Willemsen-Otten, G."_s);
    hendriks.step(u"Multidomeinanalyse"_s);
    hendriks.press(domain);
    hendriks.press(u"Val"_s);
    hendriks.type(u"Wat we vonden"_s, found_there);
    hendriks.type(u"Wat goed gaat"_s, goes_well);
    hendriks.press(u"Laat een collega verdergaan"_s);
    hendriks.misses(u"Wat we vonden"_s);
    hendriks.reads_row(domain, u"begonnen door L. Hendriks"_s);
    CHECK(begun(guest) == 1);
    // It lies where the answer will: in the nursing part of the dossier.
    CHECK(guest.record(guest.client("Willemsen"), care::Kind::BegunForm).space.compartment ==
          care::Compartment::Nursing);

    gui::exchange({host, bos}, guest);
    bos.open_dossier(u"Willemsen-Otten, G."_s);
    bos.step(u"Multidomeinanalyse"_s);
    bos.reads_row(domain, u"begonnen door L. Hendriks"_s);
    bos.press(domain);
    bos.reads(u"Begonnen door L. Hendriks, vandaag"_s);
    CHECK(bos.text(u"Wat we vonden"_s).isEmpty());
    bos.press(u"Ga verder"_s);
    bos.reads(u"Dit begon een collega."_s);
    CHECK(bos.text(u"Wat we vonden"_s) == found_there);
    bos.key(Qt::Key_End, Qt::ControlModifier);
    bos.write(u", elke dag"_s); // the keyboard is where the colleague stopped
    CHECK(bos.text(u"Wat goed gaat"_s) == goes_well + u", elke dag"_s);
    bos.press(u"Opslaan"_s);
    bos.misses(u"Wat we vonden"_s);
    bos.misses(u"begonnen door"_s);
    const auto answer = host.record(host.client("Willemsen"), care::Kind::AssessmentAnswer);
    CHECK(answer.shown(care::assessment_answer::text).text() == found_there.toStdString());
    CHECK(answer.fields.at(care::assessment_answer::risk_flags).size() == 1);

    // It is gone everywhere.
    gui::exchange({host, bos}, guest);
    hendriks.misses(u"begonnen door"_s);
    hendriks.press(domain);
    CHECK(hendriks.text(u"Wat goed gaat"_s) == goes_well + u", elke dag"_s);
    CHECK(begun(guest) == 0);
    // What is given up is gone too.
    hendriks.type(u"Wat goed gaat"_s, u"Kookt niet meer"_s);
    hendriks.press(u"Laat een collega verdergaan"_s);
    hendriks.reads_row(domain, u"begonnen door L. Hendriks"_s);
    hendriks.press(domain);
    hendriks.press(u"Ga verder"_s);
    hendriks.press(u"Weggooien"_s);
    hendriks.key(Qt::Key_Escape);
    hendriks.misses(u"begonnen door"_s);
    CHECK(begun(guest) == 0);
}

TEST_CASE("two people go on with the same form apart, and the words of both stay", "[handed]") {
    gui::Begun first({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& bos = first.person;
    auto& host = first.program;
    const gui::Place tablet;
    auto guest = std::make_unique<gui::Program>(tablet);
    auto hendriks = std::make_unique<gui::Person>(*guest);
    gui::bring_in({host, bos}, {*guest, *hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    bos.open_dossier(u"Willemsen-Otten, G."_s);
    bos.step(u"Zorgleefplan"_s);
    bos.press(u"Doel toevoegen"_s);
    bos.type(u"Doel in de woorden van de cliënt"_s, wish);
    bos.press(u"Laat een collega verdergaan"_s);
    bos.misses(u"Doel in de woorden van de cliënt"_s);
    gui::exchange({host, bos}, *guest);
    REQUIRE(gui::until([&] { return begun(*guest) == 1; }));
    hendriks->open_dossier(u"Willemsen-Otten, G."_s);
    hendriks->reads_row(u"Doel"_s, u"Begonnen door T. Bos"_s);
    const auto go_on = [](gui::Person& person, const QString& target) {
        person.open_dossier(u"Willemsen-Otten, G."_s);
        person.step(u"Zorgleefplan"_s);
        person.press(u"Doel toevoegen"_s);
        person.press(u"Ga verder"_s);
        person.type(u"Waaraan we het zien"_s, target);
    };
    go_on(*hendriks, u"300 meter met de rollator"_s);
    (void)guest->client("Willemsen"); // what was typed is kept
    hendriks.reset();
    guest.reset();

    go_on(bos, u"Twee keer per week"_s);
    bos.press(u"Opslaan"_s);
    bos.reads(wish);

    guest = std::make_unique<gui::Program>(tablet);
    hendriks = std::make_unique<gui::Person>(*guest);
    hendriks->unlock();
    gui::exchange({host, bos}, *guest);
    REQUIRE(gui::until([&] { return guest->records(guest->client("Willemsen"), care::Kind::Goal).size() == 1; }));
    hendriks->open_dossier(u"Willemsen-Otten, G."_s);
    hendriks->step(u"Zorgleefplan"_s);
    hendriks->press(wish);
    hendriks->reads(u"Dit typte je eerder."_s);
    const auto both = hendriks->text(u"Waaraan we het zien"_s);
    CHECK(both.contains(u"300 meter met de rollator"_s));
    CHECK(both.contains(u"Twee keer per week"_s));
    hendriks->press(u"Opslaan"_s);
    hendriks->misses(u"Waaraan we het zien"_s);
    CHECK(guest->record(guest->client("Willemsen"), care::Kind::Goal).shown(care::goal::target).text() ==
          both.toStdString());
    CHECK(begun(*guest) == 0);
    CHECK(gui::warnings() == QStringList());
}
