// J3: a visit without a network. The program is killed in the middle of an answer, and goes on there.
#include "core/care/mda.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

#include <QProcess>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* profile_variable = "KT_JOURNEY_PROFILE";
const auto found_there = u"Loopt met rollator, durft de trap niet meer op. Kleed in de gang ligt los."_s;
const auto goes_well = u"Kookt zelf, elke dag"_s;

// The rest is what happens in a process that is killed.
void type_and_wait() {
    gui::Program program(std::filesystem::path(qgetenv(profile_variable).toStdString()));
    gui::Person person(program);
    person.unlock();
    person.press(u"Cliënten"_s);
    person.press(u"Willemsen-Otten, G."_s);
    person.step(u"Multidomeinanalyse"_s);
    person.press(u"Geen probleem"_s, u"Communicatie"_s);
    person.reads_row(u"Communicatie"_s, u"Geen probleem"_s);
    person.press(u"Dagelijks functioneren"_s);
    person.type(u"Wat we vonden"_s, found_there);
    person.type(u"Wat goed gaat"_s, goes_well);
    // One question to the worker, which answers in order: what was typed before it has been taken in.
    (void)program.client("Willemsen");
    puts("typed");
    fflush(stdout);
    (void)QTest::qWaitFor([] { return false; }, 4 * gui::patience_ms);
}

} // namespace

TEST_CASE("a nurse types, and nobody closes the program", "[.typing]") {
    type_and_wait();
}

TEST_CASE("J3: killed in the middle of an answer, open at the same question with every word", "[J3]") {
    gui::warnings().clear();
    const gui::Place place;
    {
        gui::Program program(place);
        gui::Person person(program);
        person.found({u"L. Hendriks"_s, u"Wijkverpleegkundige"_s});
        person.add_client(u"Willemsen-Otten, G."_s, u"11-02-1938"_s);
    }

    QProcess visit;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(profile_variable), QString::fromStdString(place.profile().string()));
    visit.setProcessEnvironment(environment);
    visit.start(QCoreApplication::applicationFilePath(), {u"[.typing]"_s});
    QByteArray said;
    const bool typed = gui::until([&] { return (said += visit.readAllStandardOutput()).contains("typed"); });
    INFO(said.toStdString() << visit.readAllStandardError().toStdString());
    REQUIRE(typed);
    visit.kill(); // SIGKILL
    REQUIRE(gui::until([&] { return visit.state() == QProcess::NotRunning; }));
    REQUIRE(visit.exitStatus() == QProcess::CrashExit);

    gui::Program program(place);
    gui::Person person(program);
    person.type(u"Wachtwoord"_s, gui::password);
    person.key(Qt::Key_Return);
    person.reads(u"Dit typte je eerder."_s);
    person.reads(u"Dagelijks functioneren"_s);
    CHECK(person.text(u"Wat we vonden"_s) == found_there);
    CHECK(person.text(u"Wat goed gaat"_s) == goes_well);
    const auto client = program.client("Willemsen");
    CHECK(program.records(client, care::Kind::AssessmentAnswer).size() == 1);

    person.press(u"Opslaan"_s);
    person.misses(u"Wat we vonden"_s);
    const auto answers = program.records(client, care::Kind::AssessmentAnswer);
    REQUIRE(answers.size() == 2);
    namespace answer = care::assessment_answer;
    CHECK(answers.front().shown(answer::domain).text() == "C");
    CHECK(answers.front().shown(answer::no_problem) == Value(true));
    CHECK(answers.back().shown(answer::domain).text() == "F");
    CHECK(answers.back().shown(answer::text).text() == found_there.toStdString());
    CHECK(answers.back().shown(answer::strength).text() == goes_well.toStdString());
    const auto report = program.ask<ledger::VerifyReport>([](ledger::Ledger& ledger) { return ledger.verify(); });
    CHECK(report.records > 0);

    // Left by the person, it does not come back by itself.
    person.press(u"Dagelijks functioneren"_s);
    person.reads(u"Wat we vonden"_s);
    person.key(Qt::Key_Escape);
    person.misses(u"Wat we vonden"_s);
    person.press(u"Vergrendelen"_s);
    person.unlock();
    CHECK(gui::warnings() == QStringList());
}
