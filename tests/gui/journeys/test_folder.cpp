// Two colleagues whose devices never meet on a network: a folder that both see, and a package by mail.
#include "tests/gui/support/pairing.h"
#include "tests/gui/support/stage.h"

#include <QDir>
#include <QDirIterator>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

void choose_folder(gui::Person& person, const QString& path) {
    person.press(u"Instellingen"_s);
    person.press(u"Kies een uitwisselmap"_s);
    person.type(u"De map"_s, path);
    person.press(u"Gebruik deze map"_s);
    person.reads(u"Laatst uitgewisseld op"_s);
}

QStringList files_in(const QString& path) {
    QStringList all;
    for (QDirIterator at(path, QDir::Files, QDirIterator::Subdirectories); at.hasNext();)
        all += at.next();
    return all;
}

/// A case manager and a colleague who came in once, and from then on have no network between them.
struct TwoApart {
    gui::Begun begun{{u"R. Schoenmaker"_s, u"Casemanager"_s}};
    gui::Place tablet;
    gui::Program guest{tablet};
    gui::Person colleague{guest};
    gui::Person& first = begun.person;

    TwoApart() {
        gui::bring_in({begun.program, first}, {guest, colleague}, u"C. Visser"_s, u"Casemanager"_s);
        begun.program.session().sync()->stop();
        guest.session().sync()->stop();
    }
};

} // namespace

TEST_CASE("two colleagues without a network exchange through a folder, by itself", "[folder]") {
    TwoApart t;
    const QTemporaryDir shared;
    choose_folder(t.first, shared.path());
    CHECK(!files_in(shared.path()).isEmpty());
    choose_folder(t.colleague, shared.path());
    t.first.add_client(u"De Vries, H."_s, u"03-04-1941"_s);
    // Nobody presses anything: the folder is watched on both sides.
    t.colleague.press(u"Cliënten"_s);
    t.colleague.reads(u"De Vries, H."_s);
    REQUIRE(
        gui::until([&] { return t.begun.program.session().sync()->level() == app::SyncTruth::Level::Acknowledged; }));
    for (const QString& file : files_in(shared.path())) {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        CHECK(!opened.readAll().contains("Vries"));
        CHECK(!file.contains(u"Vries"_s));
    }

    // Off is off, and on again brings what was missed.
    t.colleague.press(u"Instellingen"_s);
    t.colleague.press(u"Wissel uit via deze map"_s);
    t.first.add_client(u"Bakker, J."_s, u"05-06-1937"_s);
    REQUIRE(gui::until([&] { return t.begun.program.session().sync()->level() == app::SyncTruth::Level::Waiting; }));
    t.colleague.press(u"Cliënten"_s);
    t.colleague.misses(u"Bakker, J."_s);
    t.colleague.press(u"Instellingen"_s);
    t.colleague.press(u"Wissel uit via deze map"_s);
    t.colleague.press(u"Cliënten"_s);
    t.colleague.reads(u"Bakker, J."_s);

    // A file that is none of ours is named and harms nothing; a folder that is gone is said so.
    t.first.press(u"Instellingen"_s);
    const QString strange = shared.filePath(u"kt1/aaaabbbbccccdddd"_s);
    REQUIRE(QDir().mkpath(strange));
    QFile garbage(strange + u"/99.ktb"_s);
    REQUIRE(garbage.open(QIODevice::WriteOnly));
    garbage.write("!this is no bundle");
    garbage.close();
    t.first.press(u"Wissel nu uit"_s);
    t.first.reads(u"99.ktb is terzijde gelaten"_s);
    QDir(shared.path()).removeRecursively();
    t.first.press(u"Wissel nu uit"_s);
    t.first.reads(u"De map om via uit te wisselen is er niet."_s);
    t.first.reads(u"Steek de stick erin, of kies de map opnieuw."_s);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("the folder is kept with the profile, and forgotten by the screen while it is locked", "[folder]") {
    TwoApart t;
    const QTemporaryDir shared;
    choose_folder(t.first, shared.path());
    t.begun.program.session().lock();
    REQUIRE(gui::until([&] { return t.begun.program.session().exchange()->folder().isEmpty(); }));
    const auto before = files_in(shared.path()).size();
    t.first.unlock();
    REQUIRE(gui::until([&] { return t.begun.program.session().exchange()->on(); }));
    t.first.add_client(u"De Vries, H."_s, u"03-04-1941"_s);
    REQUIRE(gui::until([&] { return files_in(shared.path()).size() > before; }));
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("a package is made for a colleague, opened, and opened again", "[folder]") {
    TwoApart t;
    const QTemporaryDir mail;
    const QString file = mail.filePath(u"pakketje.kt1"_s);
    t.first.add_client(u"De Vries, H."_s, u"03-04-1941"_s);
    t.first.press(u"Instellingen"_s);
    t.first.press(u"Maak een pakketje"_s);
    t.first.choose(u"Voor wie"_s, u"C. Visser"_s);
    t.first.type(u"Waar het pakketje komt"_s, mail.filePath(u"pakketje"_s));
    t.first.press(u"Maak dit pakketje"_s);
    t.first.reads(u"Het pakketje is klaar"_s);
    CHECK(QFile::exists(file));

    t.colleague.press(u"Instellingen"_s);
    t.colleague.press(u"Open een pakketje"_s);
    QFile::copy(file, mail.filePath(u"half.kt1"_s));
    QFile half(mail.filePath(u"half.kt1"_s));
    REQUIRE(half.resize(half.size() / 2));
    t.colleague.type(u"Het pakketje"_s, half.fileName());
    t.colleague.press(u"Open dit pakketje"_s);
    t.colleague.reads(u"Dit pakketje is niet heel. Er is niets van opgeslagen."_s);
    t.colleague.type(u"Het pakketje"_s, file);
    t.colleague.press(u"Open dit pakketje"_s);
    t.colleague.reads(u"Het pakketje is opgenomen"_s);
    t.colleague.press(u"Open dit pakketje"_s);
    t.colleague.reads(u"Alles wat in het pakketje zit was hier al."_s);
    t.colleague.press(u"Sluiten"_s);
    t.colleague.press(u"Cliënten"_s);
    t.colleague.reads(u"De Vries, H."_s);
    CHECK(gui::warnings() == QStringList());
}
