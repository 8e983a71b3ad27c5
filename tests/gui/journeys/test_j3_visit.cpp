// J3: the whole assessment at the kitchen table without a network. The program is killed in the middle of an answer,
// and goes on there; the colleague has it when the devices meet again.
#include "core/care/consent.h"
#include "core/care/mda.h"
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

#include <QFile>
#include <QImage>
#include <QProcess>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* profile_variable = "KT_JOURNEY_PROFILE";
constexpr const char* cut_off_variable = "KT_JOURNEY_CUT_OFF";
const auto found_there = u"Loopt met rollator, durft de trap niet meer op. Kleed in de gang ligt los."_s;
const auto goes_well = u"Kookt zelf, elke dag"_s;

// A program of its own during the visit, in a place without any network where this machine can make one.
class Visit {
  public:
    Visit(const gui::Place& tablet, const QString& part) {
        QStringList how{QCoreApplication::applicationFilePath(), part};
        QStringList apart;
        for (const QStringList& flags : {QStringList{u"-n"_s}, QStringList{u"-r"_s, u"-n"_s}})
            if (apart.isEmpty() && QProcess::execute(u"unshare"_s, flags + QStringList{u"true"_s}) == 0)
                apart = QStringList{u"unshare"_s} + flags;
        if (apart.isEmpty()) WARN("no place without a network can be made here: the visit has one");
        how = apart + how;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(profile_variable), QString::fromStdString(tablet.profile().string()));
        if (!apart.isEmpty()) environment.insert(QString::fromLatin1(cut_off_variable), u"1"_s);
        process_.setProcessEnvironment(environment);
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.start(how.takeFirst(), how);
    }
    void wait_for(const char* word) {
        const bool said = gui::until([&] { return (said_ += process_.readAll()).contains(word); });
        INFO(said_.toStdString());
        REQUIRE(said);
    }
    void kill() {
        process_.kill(); // SIGKILL
        REQUIRE(gui::until([&] { return process_.state() == QProcess::NotRunning; }));
        REQUIRE(process_.exitStatus() == QProcess::CrashExit);
    }
    void ends_well() {
        const bool ended = QTest::qWaitFor([&] { return process_.state() == QProcess::NotRunning; }, 60'000);
        INFO((said_ + process_.readAll()).toStdString());
        REQUIRE(ended);
        REQUIRE(process_.exitStatus() == QProcess::NormalExit);
        REQUIRE(process_.exitCode() == 0);
    }

  private:
    QProcess process_;
    QByteArray said_;
};

// --- what happens in those programs ---

std::filesystem::path profile() {
    if (qEnvironmentVariableIsSet(cut_off_variable)) {
        QFile routes(u"/proc/self/net/route"_s); // its heading only
        REQUIRE(routes.open(QIODevice::ReadOnly));
        REQUIRE(routes.readAll().count('\n') <= 1);
    }
    return qgetenv(profile_variable).toStdString();
}

void type_and_wait() {
    gui::Program program(profile());
    gui::Person person(program);
    person.unlock();
    person.open_dossier(u"Willemsen-Otten, G."_s);
    person.step(u"Multidomeinanalyse"_s);
    person.no_problem(u"Communicatie"_s);
    person.press(u"Dagelijks functioneren"_s);
    person.type(u"Wat we vonden"_s, found_there);
    person.type(u"Wat goed gaat"_s, goes_well);
    // One question to the worker, which answers in order: what was typed before it has been taken in.
    (void)program.client("Willemsen");
    puts("typed");
    fflush(stdout);
    (void)QTest::qWaitFor([] { return false; }, 4 * gui::patience_ms);
}

/// Of the loose rug, as a camera left it in a file.
void take_photo(gui::Person& person) {
    const QTemporaryDir camera;
    const QString file = camera.filePath(u"kleed.png"_s);
    QImage rug(3'000, 2'000, QImage::Format_RGB32);
    rug.fill(QColor(140, 60, 40));
    REQUIRE(rug.save(file));
    person.press(u"Foto toevoegen"_s);
    person.type(u"Bestand"_s, file);
    person.type(u"Wat er op de foto staat"_s, u"Los kleed in de gang"_s);
    person.press(u"Foto bewaren"_s);
    person.reads_row(u"Los kleed in de gang"_s, u"Dagelijks functioneren"_s);
    person.press(u"Los kleed in de gang"_s);
    person.reads(u"Foto weghalen"_s);
    person.key(Qt::Key_Escape);
    // It stands with the documents of the dossier too, with who added it.
    person.press_tab(u"Documenten"_s);
    person.reads_row(u"Los kleed in de gang"_s, u"wijkverpleegkundige"_s);
    person.press_tab(u"Multidomeinanalyse"_s);
}

void go_on_and_finish() {
    gui::warnings().clear();
    gui::Program program(profile());
    gui::Person person(program);
    person.type(u"Wachtwoord"_s, gui::password);
    person.key(Qt::Key_Return);
    person.reads(u"Dit typte je eerder."_s);
    person.reads(u"Dagelijks functioneren"_s);
    CHECK(person.text(u"Wat we vonden"_s) == found_there);
    CHECK(person.text(u"Wat goed gaat"_s) == goes_well);
    const auto client = program.client("Willemsen");
    CHECK(program.records(client, care::Kind::AssessmentAnswer).size() == 1);
    person.press(u"Belangrijk voor de cliënt"_s);
    person.press(u"Opslaan"_s);
    person.misses(u"Wat we vonden"_s);

    person.answer_domain(u"Lichamelijk"_s, u"Suikerziekte, ziet rechts slecht na de operatie."_s);
    person.answer_domain(u"Maatschappelijk"_s, u"Gaat dinsdag en donderdag naar de Huiskamer. Ineke helpt elke dag."_s);
    person.no_problem(u"Psychisch"_s);
    person.press(u"Probleem toevoegen"_s);
    person.type(u"Probleem"_s, u"Valgevaar"_s);
    person.choose(u"Domein"_s, u"Dagelijks functioneren"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"Valgevaar"_s, u"Dagelijks functioneren"_s);

    take_photo(person);

    person.press(u"Naar toestemming"_s);
    person.press(u"Toestemming vastleggen"_s);
    person.choose(u"Voor wie"_s, u"T. Bos, praktijkondersteuner"_s);
    person.choose(u"Thema"_s, u"Verpleging"_s);
    person.press(u"Opslaan"_s);
    person.reads_row(u"T. Bos, praktijkondersteuner: Verpleging"_s, u"Gegeven"_s);
    const auto steps = program.ask<care::StepsView>([client](ledger::Ledger& ledger) { return ledger.steps(client); });
    CHECK(steps.current == care::Step::CareTeam);
    const auto report = program.ask<ledger::VerifyReport>([](ledger::Ledger& ledger) { return ledger.verify(); });
    CHECK(report.records > 0);

    // Left by the person, an answer does not come back by itself.
    person.press_tab(u"Multidomeinanalyse"_s);
    person.press(u"Dagelijks functioneren"_s);
    person.reads(u"Wat we vonden"_s);
    person.key(Qt::Key_Escape);
    person.misses(u"Wat we vonden"_s);
    person.press(u"Vergrendelen"_s);
    person.unlock();
    CHECK(gui::warnings() == QStringList());
}

std::map<std::string, std::string> answers_of(gui::Program& program) {
    namespace f = care::assessment_answer;
    std::map<std::string, std::string> all;
    for (const auto& one : program.records(program.client("Willemsen"), care::Kind::AssessmentAnswer))
        all[std::string(one.shown(f::domain).text())] =
            one.shown(f::no_problem) == Value(true) ? "none" : one.shown(f::text).text();
    return all;
}

} // namespace

TEST_CASE("a nurse types, and nobody closes the program", "[.typing]") {
    type_and_wait();
}

TEST_CASE("the nurse goes on where the program ended", "[.resuming]") {
    go_on_and_finish();
}

TEST_CASE("J3: all of the assessment without a network, killed in the middle, and with the colleague later", "[J3]") {
    gui::warnings().clear();
    const gui::Place desk;
    const gui::Place tablet;
    {
        gui::Program host(desk);
        gui::Person bos(host);
        bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        bos.add_client(u"Willemsen-Otten, G."_s, u"11-02-1938"_s);
        bos.decide_frail(u"T. Bos, praktijkondersteuner"_s);
        gui::Program guest(tablet);
        gui::Person hendriks(guest);
        gui::bring_in({host, bos}, {guest, hendriks}, u"L. Hendriks"_s, u"Wijkverpleegkundige"_s);
        hendriks.press(u"Cliënten"_s);
        hendriks.reads(u"Willemsen-Otten, G."_s);
    }
    {
        Visit visit(tablet, u"[.typing]"_s);
        visit.wait_for("typed");
        visit.kill();
    }
    Visit(tablet, u"[.resuming]"_s).ends_well();

    gui::Program host(desk);
    gui::Person bos(host);
    bos.unlock();
    CHECK(answers_of(host).empty());
    gui::Program guest(tablet);
    gui::Person hendriks(guest);
    hendriks.unlock();
    gui::exchange({host, bos}, guest);
    REQUIRE(gui::until([&] { return answers_of(host).size() == 5; }));
    const auto answers = answers_of(host);
    CHECK(answers == answers_of(guest));
    CHECK(answers.at("F") == found_there.toStdString());
    CHECK(answers.at("C") == "none");
    CHECK(answers.at("P") == "none");
    const auto client = host.client("Willemsen");
    CHECK(host.record(client, care::Kind::Consent).shown(care::consent::compartment).text() == "nursing");
    CHECK(gui::warnings() == QStringList());
}
