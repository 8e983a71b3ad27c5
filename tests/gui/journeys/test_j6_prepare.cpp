// J6: eight clients in sixty minutes. Who is due, what happened and what was asked come by themselves, each in one
// touch.
#include "app/text/dates.h"
#include "core/care/conference.h"
#include "core/care/contact.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

namespace item = care::agenda_item;

const auto add = u"Op de agenda zetten"_s;

void discussed(gui::Program& program, const ClientId& client, const RecordId& meeting) {
    (void)gui::write(program, client, care::Kind::AgendaItem,
                     {{item::conference, meeting}, {item::status, "discussed"}, {item::question, "Hoe gaat het?"}});
}

// Two who were never talked about, four who are due (one of them fell), two of whom something was asked in between.
std::vector<QString> eight_clients(gui::Program& program, LocalDate today) {
    const auto long_ago = gui::held_meeting(program, today.plus_days(-200));
    const auto lately = gui::held_meeting(program, today.plus_days(-30));
    std::vector<QString> names;
    for (int i = 1; i <= 8; ++i) {
        const std::string name = "Client " + std::to_string(i);
        names.push_back(QString::fromStdString(name));
        const auto client = gui::new_client(program, name);
        if (i <= 6) gui::bring_to_conference(program, client);
        if (i >= 3) discussed(program, client, i <= 6 ? long_ago : lately);
        namespace contact = care::contact_moment;
        if (i == 3)
            (void)gui::write(program, client, care::Kind::ContactMoment,
                             {{contact::text, "Gevallen in de gang"},
                              {contact::at, Instant{std::int64_t{today.days - 2} * 86'400'000}},
                              {contact::triggers, ValueList{"fall", true}}});
        if (i >= 7)
            (void)gui::write(program, client, care::Kind::AgendaItem, {{item::question, "Mag de thuiszorg minder?"}});
    }
    return names;
}

} // namespace

TEST_CASE("J6: an agenda that fills itself, with the reason, the time and what is missing", "[J6]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const LocalDate today = text::local_day(program.session().desk().clock().now());
    const auto names = eight_clients(program, today);

    person.press(u"MDO"_s);
    person.press(u"MDO plannen"_s);
    person.type(u"Begint om"_s, text::short_day(today.plus_days(14)));
    person.type(u"Tijd"_s, u"9u30"_s);
    person.type(u"Plaats"_s, u"De Linde"_s);
    person.choose(u"Voorzitter"_s, u"T. Bos, praktijkondersteuner"_s);
    person.press(u"Opslaan"_s);

    // Each with its reason in words; the fall comes first.
    person.reads(u"Voorgesteld voor dit MDO"_s);
    person.reads_row(names[2], u"Val op "_s);
    person.reads_row(names[3], u"Terug uiterlijk "_s);
    person.reads_row(names[0], u"Nog niet eerder besproken"_s);
    person.reads_row(names[6], u"Mag de thuiszorg minder?"_s);
    person.reads_row(names[6], u"Nog geen MDA"_s);
    CHECK(!person.find(names[3], u"Nog geen MDA"_s).alive());

    for (const QString& name : names) {
        person.press(add, name);
        CHECK(gui::until([&] { return !person.find(add, name).alive(); }));
    }
    person.reads(u"60 minuten in totaal"_s);
    const auto meetings = program.records({}, care::Kind::Conference);
    REQUIRE(meetings.size() == 3);
    const auto agenda = program.ask<std::vector<ledger::AgendaRow>>(
        [id = meetings.back().id](ledger::Ledger& ledger) { return ledger.agenda(id); });
    REQUIRE(agenda.size() == 8);
    int minutes = 0;
    int longest = 0;
    int shortest = 0;
    for (const auto& row : agenda) {
        minutes += row.minutes;
        longest += row.minutes == 10 ? 1 : 0;
        shortest += row.minutes == 4 ? 1 : 0;
    }
    CHECK(minutes == 52);
    CHECK(longest == 2);
    CHECK(shortest == 2);

    // The question that waited is the one on the agenda now, not a second one.
    const auto asked = program.records(program.client("Client 7"), care::Kind::AgendaItem);
    CHECK(asked.size() == 2);

    // More than there is time for is said, and nothing keeps one from it.
    const auto extra = gui::new_client(program, "Client 9");
    (void)gui::write(program, extra, care::Kind::AgendaItem, {{item::question, "Spoed"}});
    person.press(add, u"Client 9"_s);
    person.reads(u"De agenda duurt 70 minuten; er zijn er 60."_s);

    // Preparing: what one wants to raise, and then it is off one's list.
    person.press(u"Vandaag"_s);
    person.reads(u"Nog voor te bereiden"_s);
    person.press(names[2], u"Val op "_s);
    person.press(names[2], u"nog voor te bereiden"_s);
    person.reads(u"Vraag aan het team"_s);
    person.press(u"Voorbereiden"_s);
    person.type(u"Wat ik wil inbrengen"_s, u"Ergotherapeut vragen voor de gang"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Ergotherapeut vragen voor de gang"_s, u"T. Bos"_s);
    person.press(u"Agenda"_s);
    person.reads_row(names[2], u"door 1 voorbereid"_s);
    person.press(u"Vandaag"_s);
    person.reads(u"Nog voor te bereiden"_s);
    CHECK(gui::until([&] { return !person.find(names[2], u"Val op "_s).alive(); }));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J6 without a network", "[J6][apart]") {
    gui::without_network(u"[J6]~[apart]"_s);
}
