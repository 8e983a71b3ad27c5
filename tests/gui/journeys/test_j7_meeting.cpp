// J7: the meeting is planned, held and closed; who may not hear of a client is named; a decision with owner and date
// becomes a task; who was not there is asked; the client is told.
#include "core/care/conference.h"
#include "core/care/task.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto stairs = u"Ergotherapeut kijkt naar de trap"_s;
const auto drops = u"Oogdruppels door de wijkverpleging tot 1 juni"_s;
const auto transport = u"Vervoer naar de Huiskamer"_s;

void decide(gui::Person& person, const QString& what, const QString& who, const QString& due) {
    person.press(u"Besluit toevoegen"_s);
    person.type(u"Besluit"_s, what);
    person.choose(u"Wie doet het"_s, who);
    person.type(u"Uiterlijk op"_s, due);
    person.press(u"Opslaan"_s);
    person.press(u"Taak maken"_s, what);
    person.reads_row(what, u"is een taak"_s);
}

void allow(gui::Person& person, const QString& who) {
    person.press(u"Toestemming vastleggen"_s);
    person.choose(u"Voor wie"_s, who);
    person.choose(u"Thema"_s, u"Verpleging"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(who + u": Verpleging"_s, u"Gegeven"_s);
}

} // namespace

TEST_CASE("J7: a meeting planned and run, decisions made tasks, minutes approved, the client told", "[J7]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto me = program.session().myId().toStdString();
    const auto client = begun.client;
    const gui::Place tablet;
    {
        gui::Program nurse(tablet);
        gui::Person hendriks(nurse);
        gui::bring_in({program, person}, {nurse, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
    }

    person.press(u"MDO"_s);
    person.press(u"MDO plannen"_s);
    person.type(u"Begint om"_s, u"3-9-2030"_s);
    person.type(u"Tijd"_s, u"9u30"_s);
    person.type(u"Minuten in min"_s, u"60"_s);
    person.type(u"Plaats"_s, u"De Huiskamer"_s);
    person.choose(u"Voorzitter"_s, u"T. Bos, praktijkondersteuner"_s);
    person.choose(u"Notulist"_s, u"T. Bos, praktijkondersteuner"_s);
    person.press(u"L. Hendriks"_s, u"Wie is uitgenodigd"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Nog niemand op de agenda"_s);
    const auto meeting = program.record({}, care::Kind::Conference);
    CHECK(meeting.shown(care::conference::minutes) == Value(60));
    CHECK(meeting.shown(care::conference::place).text() == "De Huiskamer");
    CHECK(meeting.shown(care::conference::chair).id<MemberId>().text() == me);

    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.step(u"MDO"_s);
    person.press(u"Op een agenda zetten"_s);
    person.choose_like(u"MDO"_s, u"De Huiskamer"_s);
    person.type(u"Vraag aan het team"_s, u"Hoe blijft mevrouw veilig de trap op komen?"_s);
    person.type(u"Minuten in min"_s, u"10"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Hoe blijft mevrouw veilig de trap op komen?"_s, u"10 minuten"_s);
    CHECK(program.record(client, care::Kind::AgendaItem).shown(care::agenda_item::conference).id<RecordId>() ==
          meeting.id);

    person.press(u"MDO"_s);
    person.press_row(u"De Huiskamer"_s);
    person.reads_row(u"Willemsen-Otten, G."_s, u"zonder toestemming: L. Hendriks, T. Bos"_s);
    const QTemporaryDir folder;
    const auto to_read = u"Om te lezen voor het MDO"_s;
    const QString closed = gui::print(person, to_read, folder.path());
    CHECK(closed.contains(u"Eén cliënt staat niet op dit papier"_s));
    CHECK(!closed.contains(u"Willemsen"_s));
    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.press_tab(u"Toestemming"_s);
    allow(person, u"T. Bos, praktijkondersteuner"_s);
    allow(person, u"L. Hendriks, wijkverpleegkundige"_s);

    person.press(u"MDO"_s);
    person.press_row(u"De Huiskamer"_s);
    person.reads_row(u"Willemsen-Otten, G."_s, u"Hoe blijft mevrouw"_s);
    person.misses(u"zonder toestemming"_s);
    const QString open = gui::print(person, to_read, folder.path());
    for (const auto& words :
         {u"Alleen voor T. Bos."_s, u"Willemsen-Otten, G."_s, u"Hoe blijft mevrouw veilig de trap op komen?"_s})
        CHECK(open.contains(words));
    person.press(u"MDO starten"_s);
    person.reads(u"bezig"_s);
    person.press(u"Willemsen-Otten, G."_s);
    person.press(u"Tijd starten"_s);
    person.reads(u"0 van 10 minuten"_s);
    person.press(u"T. Bos"_s, u"praktijkondersteuner"_s);
    person.reads(u"Niet aanwezig: L. Hendriks"_s);
    decide(person, stairs, u"T. Bos, praktijkondersteuner"_s, u"1-10-2030"_s);
    decide(person, drops, u"L. Hendriks, wijkverpleegkundige"_s, u"1-6-2031"_s);
    decide(person, transport, u"T. Bos, praktijkondersteuner"_s, u"15-9-2030"_s);

    // What the client is told is looked at for words that nobody knows.
    person.type(u"Bericht aan de cliënt"_s, u"Na het MDO is uw ADL besproken."_s);
    person.reads(u"“MDO”: liever “overleg van uw team”."_s);
    const auto told = u"De ergotherapeut komt naar uw trap kijken.\nDe wijkverpleegkundige druppelt uw oog.\n"
                      u"U kunt met de taxi naar de Huiskamer."_s;
    person.type(u"Notities"_s, u"Amrani en Yilmaz waren erbij. Veenstra wordt nog gevraagd."_s);
    person.press(u"Verslag opslaan"_s);
    person.reads_off(u"Verslag opslaan"_s);
    person.type(u"Bericht aan de cliënt"_s, told);
    person.reads(u"Gewone taal, 3 regels."_s);
    person.press(u"Terug op ma 3 mrt 2031"_s);
    person.choose(u"Status"_s, u"Besproken"_s);
    person.press(u"Verslag opslaan"_s);
    person.reads_off(u"Verslag opslaan"_s);
    person.press(u"Afwezigen vragen"_s);
    person.misses(u"Afwezigen vragen"_s);
    person.press(u"Tijd stoppen"_s);
    person.reads(u"Tijd starten"_s);
    person.press(u"Agenda"_s);
    person.reads_row(u"Willemsen-Otten, G."_s, u"Besproken"_s);
    person.press(u"MDO afsluiten"_s);
    person.reads(u"afgesloten"_s);
    CHECK(gui::print(person, u"Verslag met besluiten"_s, folder.path()).contains(u"Concept: dit verslag"_s));
    person.press(u"Verslag goedkeuren"_s);
    person.reads(u"afgesloten, verslag goedgekeurd"_s);
    const QString minutes = gui::print(person, u"Verslag met besluiten"_s, folder.path());
    for (const auto& words : {u"Vastgesteld op"_s, stairs, drops, transport, u"L. Hendriks"_s, u"zo 1 jun 2031"_s})
        CHECK(minutes.contains(words));

    const auto item = program.record(client, care::Kind::AgendaItem);
    CHECK(item.shown(care::agenda_item::client_message).text() == told.toStdString());
    CHECK(item.shown(care::agenda_item::status).text() == "discussed");
    CHECK(item.shown(care::agenda_item::notes).text().find("Veenstra") != std::string::npos);
    CHECK(item.shown(care::agenda_item::next_review) == Value(*LocalDate::of(2031, 3, 3)));
    const auto decisions = program.records(client, care::Kind::Decision);
    const auto tasks = program.records(client, care::Kind::Task);
    REQUIRE(decisions.size() == 3);
    REQUIRE(tasks.size() == 4);
    CHECK(tasks.at(3).shown(care::task::source).id<RecordId>() == item.id);
    CHECK(tasks.at(3).shown(care::task::owner) == decisions.at(1).shown(care::decision::owner));
    CHECK(!item.shown(care::agenda_item::started_at).null());
    CHECK(!item.shown(care::agenda_item::ended_at).null());
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const auto& decision = decisions.at(i);
        CHECK(decision.shown(care::decision::agenda_item).id<RecordId>() == item.id);
        CHECK(!decision.shown(care::decision::owner).null());
        CHECK(decision.shown(care::decision::due).date().has_value());
        CHECK(tasks.at(i).shown(care::task::owner) == decision.shown(care::decision::owner));
        CHECK(tasks.at(i).shown(care::task::due) == decision.shown(care::decision::due));
        CHECK(tasks.at(i).shown(care::task::source).id<RecordId>() == decision.id);
    }
    CHECK(decisions.at(0).shown(care::decision::owner).id<MemberId>().text() == me);
    CHECK(decisions.at(1).shown(care::decision::owner).id<MemberId>().text() != me);
    CHECK(decisions.at(1).shown(care::decision::due) == Value(*LocalDate::of(2031, 6, 1)));
    CHECK(gui::until([&] {
        const auto held = program.record({}, care::Kind::Conference);
        return held.shown(care::conference::status).text() == "closed" &&
               held.shown(care::conference::minutes_approved_on).date().has_value();
    }));

    person.open_dossier(u"Willemsen-Otten, G."_s);
    const QString message = gui::print(person, u"Bericht na het MDO"_s, folder.path());
    CHECK(message.contains(u"De wijkverpleegkundige druppelt uw oog."_s));
    CHECK(!message.contains(u"Veenstra"_s));
    person.press(u"Vandaag"_s);
    person.reads_row(stairs, u"Willemsen-Otten, G."_s);
    person.reads_row(transport, u"Willemsen-Otten, G."_s);
    CHECK(!person.sees(drops)); // that is the nurse's
    person.press(u"Gedaan: "_s + stairs);
    person.misses(u"Gedaan: Ergotherapeut"_s);
    CHECK(program.records(client, care::Kind::Task).front().shown(care::task::status).text() == "done");
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J7 without a network", "[J7][apart]") {
    gui::without_network(u"[J7]~[apart]"_s);
}
