// J4: the client says who may know what; that is what the second gate waits for.
#include "core/care/care_team.h"
#include "core/care/consent.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/printed.h"
#include "tests/gui/support/stage.h"

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto needed = u"Leg vast wat er van de cliënt gedeeld mag worden."_s;
const auto team = u"Wijkteam Beekwijk"_s;

care::Step step_of(gui::Program& program, const ClientId& client) {
    return program.ask<care::StepsView>([client](ledger::Ledger& ledger) { return ledger.steps(client); }).current;
}

void answer_domains(gui::Person& person) {
    for (const auto& domain : {u"Lichamelijk"_s, u"Maatschappelijk"_s, u"Psychisch"_s, u"Communicatie"_s})
        person.no_problem(domain);
    person.answer_domain(u"Dagelijks functioneren"_s, u"Durft de trap niet meer op."_s, true);
}

} // namespace

TEST_CASE("J4: consent asked per theme, the second gate passed by it and closed when it is withdrawn", "[J4]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& program = begun.program;
    auto& person = begun.person;
    const auto client = begun.client;
    person.decide_frail(u"T. Bos, praktijkondersteuner"_s);
    person.step(u"Multidomeinanalyse"_s);
    answer_domains(person);
    person.reads(needed);
    CHECK(step_of(program, client) == care::Step::MultiDomainAssessment);

    // What is missing leads to the form.
    person.press(u"Naar toestemming"_s);
    person.reads(u"Nog niets gevraagd"_s);
    person.press(u"Toestemming vastleggen"_s);
    person.choose(u"Thema"_s, u"Financiën"_s);
    person.pick(u"Mag dit worden gedeeld?"_s, u"Nee"_s);
    person.press(u"Opslaan"_s);
    person.reads(u"Er is iets niet ingevuld wat nodig is."_s); // for whom?
    person.type(u"Naam, als die niet in het team zit"_s, team);
    person.press(u"Opslaan"_s);
    person.reads_row(team + u": Financiën"_s, u"Niet gegeven"_s);
    person.reads(u"De cliënt geeft nu geen toestemming om te delen."_s);
    CHECK(step_of(program, client) == care::Step::MultiDomainAssessment);

    person.press(u"Toestemming vastleggen"_s);
    CHECK(person.text(u"Naam, als die niet in het team zit"_s).isEmpty());
    person.type(u"Naam, als die niet in het team zit"_s, team);
    person.choose(u"Thema"_s, u"Medisch"_s);
    person.type(u"Wat de cliënt hierover zegt"_s, u"Alleen zien en lopen, niet de incontinentie."_s);
    person.type(u"Doel van het delen"_s, u"Hulp en vervoer regelen"_s);
    person.choose(u"Hoe gegeven"_s, u"Mondeling"_s);
    person.type(u"Gegeven op"_s, u"3-3-2026"_s);
    person.type(u"Tot en met"_s, u"3-3-2036"_s);
    // What is typed stays when the form is closed.
    person.key(Qt::Key_Escape);
    person.misses(u"Hoe gegeven"_s);
    person.press(u"Toestemming vastleggen"_s);
    CHECK(person.text(u"Doel van het delen"_s) == u"Hulp en vervoer regelen"_s);
    person.press(u"Opslaan"_s);
    const auto given = team + u": Medisch"_s;
    for (const auto& words :
         {u"Gegeven"_s, u"Alleen zien en lopen"_s, u"Hulp en vervoer regelen"_s, u"Cliënt, Mondeling, di 3 mrt"_s,
          u"tot en met ma 3 mrt 2036"_s, u"vastgelegd door T. Bos"_s})
        person.reads_row(given, words);
    person.misses(u"geeft nu geen toestemming"_s);
    CHECK(step_of(program, client) == care::Step::CareTeam);

    namespace consent = care::consent;
    const auto all = program.records(client, care::Kind::Consent);
    REQUIRE(all.size() == 2);
    CHECK(all.front().shown(consent::answer).text() == "no");
    CHECK(all.back().shown(consent::compartment).text() == "medical");
    CHECK(all.back().shown(consent::answer).text() == "yes");
    CHECK(all.back().shown(consent::party_name).text() == team.toStdString());
    CHECK(all.back().shown(consent::given_how).text() == "spoken");
    CHECK(all.back().shown(consent::given_by).text() == "client");
    CHECK(all.back().shown(consent::given_on) == Value(*LocalDate::of(2026, 3, 3)));
    CHECK(all.back().shown(consent::until) == Value(*LocalDate::of(2036, 3, 3)));
    CHECK(all.back().shown(consent::recorded_by).id<MemberId>().text() == program.session().myId().toStdString());

    // One page in plain words, to take along.
    const QTemporaryDir folder;
    const QString page = gui::print(person, u"Wie mag wat weten"_s, folder.path(), u"incontinentie"_s);
    for (const auto& words : {team, u"Mag weten: uw gezondheid en uw medicijnen"_s,
                              u"Alleen zien en lopen, niet de incontinentie."_s, u"Tot en met maandag 3 maart 2036."_s,
                              u"Mag niet weten: uw geld"_s, u"U mag dit op elke dag terugtrekken."_s})
        CHECK(page.contains(words));
    CHECK(!page.contains(u"Bladzijde"_s)); // one page has no number

    // Ineke may be called.
    person.step(u"Kernteam"_s);
    person.reads(u"Wie er om de cliënt heen staan"_s);
    person.press(u"Persoon toevoegen"_s);
    person.choose(u"Rol"_s, u"Mantelzorger"_s);
    person.type(u"Naam"_s, u"Ineke"_s);
    person.type(u"Relatie tot de cliënt"_s, u"dochter"_s);
    person.press(u"Mag gebeld worden"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Ineke"_s, u"dochter"_s);
    CHECK(program.record(client, care::Kind::Participant).shown(care::participant::may_be_called) == Value(true));

    person.press_tab(u"Toestemming"_s);
    person.press(u"Intrekken"_s, given);
    person.reads(u"wie iets al heeft gelezen, weet het nog"_s);
    person.type(u"Ingetrokken op"_s, u"1-4-2026"_s);
    person.press(u"Intrekken"_s);
    person.reads_row(given, u"Ingetrokken"_s);
    person.reads_row(given, u"ingetrokken op wo 1 apr"_s);
    CHECK(step_of(program, client) == care::Step::MultiDomainAssessment);
    // The tab follows the step one goes to.
    person.step(u"Multidomeinanalyse"_s);
    person.reads(u"Domeinen"_s);
    person.reads(u"De cliënt geeft nu geen toestemming om te delen."_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J4: the role of the doctor proposes the least that is shared, and more says so", "[J4]") {
    gui::Begun begun({u"T. Bos"_s, u"Praktijkondersteuner"_s});
    auto& person = begun.person;
    person.press_tab(u"Toestemming"_s);
    person.press(u"Toestemming vastleggen"_s);
    person.misses(u"De rol van de arts"_s);
    person.type(u"Naam, als die niet in het team zit"_s, team);
    person.reads(u"De rol van de arts"_s);
    person.pick(u"De rol van de arts"_s, u"Informant: geeft gevraagde feiten"_s);
    CHECK(person.text(u"Doel van het delen"_s) == u"Informatie: alleen de feiten waar om is gevraagd"_s);
    person.misses(u"Meer dan bij deze rol nodig is"_s);
    person.pick(u"De rol van de arts"_s, u"Verwijzer: vraagt hulp"_s);
    CHECK(person.text(u"Doel van het delen"_s) == u"Verwijzing: welke hulp er gevraagd wordt"_s);
    person.misses(u"Meer dan bij deze rol nodig is"_s);
    person.press(u"Medisch"_s, u"Wordt ook gedeeld"_s);
    person.reads(u"Meer dan bij deze rol nodig is: Medisch."_s);
    person.press(u"Opslaan"_s);
    person.reads_row(team + u": Algemeen"_s, u"Verwijzer: vraagt hulp"_s);
    person.reads_row(team + u": Medisch"_s, u"Verwijzer: vraagt hulp"_s);

    namespace consent = care::consent;
    const auto all = begun.program.records(begun.client, care::Kind::Consent);
    REQUIRE(all.size() == 2);
    std::set<std::string_view> themes;
    for (const auto& one : all) {
        themes.insert(one.shown(consent::compartment).text());
        CHECK(one.shown(consent::doctor_role).text() == "referrer");
        CHECK(one.shown(consent::party_name).text() == team.toStdString());
        CHECK(one.shown(consent::answer).text() == "yes");
    }
    CHECK(themes == std::set<std::string_view>{"general", "medical"});
    const QTemporaryDir folder;
    const QString page = gui::print(person, u"Wie mag wat weten"_s, folder.path());
    CHECK(page.contains(u"Uw dokter vraagt daar hulp voor u."_s));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("J4 without a network", "[J4][apart]") {
    gui::without_network(u"[J4]~[apart]"_s);
}
