// J7: the meeting is planned, held and closed; a decision with owner and date becomes a task; the client is told.
#include "core/care/conference.h"
#include "core/care/task.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("J7: a meeting planned and run, a decision made a task, minutes approved, the client told", "[J7]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto me = program.session().myId().toStdString();
    const auto client = begun.client;

    person.press(u"MDO"_s);
    person.press(u"MDO plannen"_s);
    person.type(u"Begint om"_s, u"3-9-2030"_s);
    person.type(u"Tijd"_s, u"9u30"_s);
    person.type(u"Minuten in min"_s, u"60"_s);
    person.type(u"Plaats"_s, u"De Huiskamer"_s);
    person.choose(u"Voorzitter"_s, u"T. Bos, praktijkondersteuner"_s);
    person.choose(u"Notulist"_s, u"T. Bos, praktijkondersteuner"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Nog niemand op de agenda"_s);
    const auto meeting = program.record({}, care::Kind::Conference);
    CHECK(meeting.shown(care::conference::minutes) == Value(60));
    CHECK(meeting.shown(care::conference::place).text() == "De Huiskamer");
    CHECK(meeting.shown(care::conference::chair).id<MemberId>().text() == me);

    person.press(u"Cliënten"_s);
    person.press(u"Willemsen-Otten, G."_s);
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
    person.press(u"MDO starten"_s);
    person.reads(u"bezig"_s);
    person.press(u"Willemsen-Otten, G."_s);
    person.press(u"Besluit toevoegen"_s);
    person.type(u"Besluit"_s, u"Ergotherapeut kijkt naar de trap"_s);
    person.choose(u"Wie doet het"_s, u"T. Bos, praktijkondersteuner"_s);
    person.type(u"Uiterlijk op"_s, u"1-10-2030"_s);
    person.press(u"Opslaan"_s);
    person.press(u"Taak maken"_s, u"Ergotherapeut kijkt naar de trap"_s);
    person.reads_row(u"Ergotherapeut kijkt naar de trap"_s, u"is een taak"_s);

    const auto told = u"De ergotherapeut komt naar uw trap kijken.\nDe wijkverpleegkundige druppelt uw oog.\n"
                      u"U kunt met de taxi naar de Huiskamer."_s;
    person.type(u"Notities"_s, u"Amrani en Yilmaz waren erbij. Veenstra wordt nog gevraagd."_s);
    person.press(u"Verslag opslaan"_s);
    person.reads_off(u"Verslag opslaan"_s);
    person.type(u"Bericht aan de cliënt"_s, told);
    person.type(u"Volgende bespreking"_s, u"3-3-2031"_s);
    person.choose(u"Status"_s, u"Besproken"_s);
    person.press(u"Verslag opslaan"_s);
    person.reads_off(u"Verslag opslaan"_s);
    person.press(u"Agenda"_s);
    person.reads_row(u"Willemsen-Otten, G."_s, u"Besproken"_s);
    person.press(u"MDO afsluiten"_s);
    person.press(u"Verslag goedkeuren"_s);
    person.reads(u"afgesloten, verslag goedgekeurd"_s);

    const auto item = program.record(client, care::Kind::AgendaItem);
    CHECK(item.shown(care::agenda_item::client_message).text() == told.toStdString());
    CHECK(item.shown(care::agenda_item::status).text() == "discussed");
    CHECK(item.shown(care::agenda_item::notes).text().find("Veenstra") != std::string::npos);
    CHECK(item.shown(care::agenda_item::next_review) == Value(*LocalDate::of(2031, 3, 3)));
    const auto decision = program.record(client, care::Kind::Decision);
    CHECK(decision.shown(care::decision::agenda_item).id<RecordId>() == item.id);
    CHECK(decision.shown(care::decision::owner).id<MemberId>().text() == me);
    CHECK(decision.shown(care::decision::due) == Value(*LocalDate::of(2030, 10, 1)));
    const auto task = program.record(client, care::Kind::Task);
    CHECK(task.shown(care::task::owner) == decision.shown(care::decision::owner));
    CHECK(task.shown(care::task::due) == decision.shown(care::decision::due));
    CHECK(task.shown(care::task::source).id<RecordId>() == decision.id);
    CHECK(gui::until([&] {
        const auto held = program.record({}, care::Kind::Conference);
        return held.shown(care::conference::status).text() == "closed" &&
               held.shown(care::conference::minutes_approved_on).date().has_value();
    }));

    person.press(u"Vandaag"_s);
    person.reads_row(u"Ergotherapeut kijkt naar de trap"_s, u"Willemsen-Otten, G."_s);
    person.press(u"Gedaan: Ergotherapeut kijkt naar de trap"_s);
    person.misses(u"Gedaan: Ergotherapeut"_s);
    CHECK(program.record(client, care::Kind::Task).shown(care::task::status).text() == "done");
    CHECK(gui::warnings() == QStringList());
}
