// The password is forgotten and the sheet opens the profile; the device breaks and a backup brings it back.
#include "app/drafts/recovery_sheet.h"
#include "tests/gui/support/apart.h"
#include "tests/gui/support/past.h"
#include "tests/gui/support/person.h"
#include "tests/gui/support/stage.h"

#include <QDir>
#include <QProcess>

using namespace kt;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto fresh_password = u"zeven blauwe regenjassen buiten"_s;
const auto name = u"Willemsen-Otten, G."_s;

/// The code as it stands on the printed paper.
QString code_on(const QString& paper) {
    QProcess words;
    words.start(u"pdftotext"_s, {u"-layout"_s, paper, u"-"_s});
    REQUIRE(words.waitForFinished());
    QStringList groups;
    for (const QString& word : QString::fromUtf8(words.readAllStandardOutput()).split(QRegularExpression(u"\\s+"_s)))
        if (QRegularExpression(u"^[A-Z2-7]{4}(-[A-Z2-7]{4}){2,3}-?$"_s).match(word).hasMatch()) groups += word;
    return groups.join(QString()).remove(u'-');
}

} // namespace

TEST_CASE("forgotten password: the sheet is made, tried and opens the profile with a new password", "[recovery]") {
    gui::warnings().clear();
    const gui::Place place;
    const QTemporaryDir papers;
    QString code;
    {
        gui::Program program(place);
        gui::Person bos(program);
        bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        bos.reads(u"Je hebt nog geen herstelblad."_s);
        bos.press(u"Maak een herstelblad"_s);
        bos.press(u"Maak het herstelblad"_s);
        bos.reads(u"1. Zet de code op papier"_s);
        const QString file = papers.filePath(u"blad.pdf"_s);
        bos.type(u"Waar het bestand komt"_s, file);
        bos.press(u"Bewaar als PDF"_s);
        bos.reads(u"Het bestand is er."_s);
        code = code_on(file);
        REQUIRE(code.size() == 28);
        bos.type(u"De code op je herstelblad"_s, code.left(27));
        bos.press(u"Probeer de code"_s);
        bos.reads(u"Zo staat de code niet op een herstelblad."_s);
        bos.type(u"De code op je herstelblad"_s, code.toLower());
        bos.press(u"Probeer de code"_s);
        bos.reads(u"Je herstelblad werkt"_s);
        bos.press(u"Klaar"_s);
        bos.misses(u"Je hebt nog geen herstelblad."_s);
        bos.add_client(name, u"11-02-1938"_s);
    }
    gui::Program program(place);
    gui::Person bos(program);
    bos.press(u"Wachtwoord vergeten?"_s);
    bos.reads(u"Met je team"_s);
    bos.type(u"De code op je herstelblad"_s, u"AAAA"_s + code.mid(4));
    bos.type(u"Nieuw wachtwoord voor dit apparaat"_s, fresh_password);
    bos.type(u"Wachtwoord, nog een keer"_s, fresh_password);
    bos.press(u"Open met het herstelblad"_s);
    bos.reads(u"Zo staat de code niet op een herstelblad."_s);
    bos.type(u"De code op je herstelblad"_s, code);
    bos.type(u"Nieuw wachtwoord voor dit apparaat"_s, fresh_password);
    bos.reads(u"Sterk: dit raadt niemand."_s);
    bos.type(u"Wachtwoord, nog een keer"_s, fresh_password);
    bos.press(u"Open met het herstelblad"_s);
    bos.reads(u"Mijn taken"_s);
    program.session().lock();
    bos.type(u"Wachtwoord"_s, fresh_password);
    bos.key(Qt::Key_Return);
    bos.reads(u"Mijn taken"_s);

    bos.press(u"Instellingen"_s);
    bos.press(u"Probeer je herstelblad"_s);
    bos.type(u"De code op je herstelblad"_s, code);
    bos.press(u"Probeer de code"_s);
    bos.reads(u"Je herstelblad werkt"_s);
    bos.press(u"Klaar"_s);
    bos.press(u"Wachtwoord wijzigen"_s);
    bos.type(u"Wachtwoord nu"_s, u"niet het goede"_s);
    bos.type(u"Nieuw wachtwoord"_s, gui::password);
    bos.type(u"Wachtwoord, nog een keer"_s, gui::password);
    bos.key(Qt::Key_Return);
    CHECK(gui::warnings() == QStringList());
}

TEST_CASE("a broken device: the backup is looked into and restored, and what colleagues have comes back",
          "[recovery]") {
    gui::warnings().clear();
    const gui::Place place;
    const gui::Place anew;
    const QTemporaryDir disk;
    QString file;
    {
        gui::Program program(place);
        gui::Person bos(program);
        bos.found({u"T. Bos"_s, u"Praktijkondersteuner"_s});
        bos.add_client(name, u"11-02-1938"_s);
        program.session().backups()->setFolder(disk.path());
        bos.press(u"Instellingen"_s);
        bos.reads(u"Er is nog geen reservekopie."_s);
        bos.press(u"Maak nu een reservekopie"_s);
        bos.reads(u"is teruggelezen. Er worden er 1 bewaard."_s);
        const QDir there(disk.path());
        const QStringList made = there.entryList(QDir::Files);
        REQUIRE(made.size() == 1);
        CHECK(made.front().startsWith(u"kernteam-"_s));
        file = there.filePath(made.front());
    }
    gui::Program program(anew);
    gui::Person bos(program);
    bos.press(u"Reservekopie terugzetten"_s);
    bos.type(u"De reservekopie"_s, file);
    bos.type(u"Wachtwoord van de reservekopie"_s, u"niet het goede"_s);
    bos.press(u"Bekijk wat het is"_s);
    bos.reads(u"Dit wachtwoord klopt niet."_s);
    bos.type(u"Wachtwoord van de reservekopie"_s, gui::password);
    bos.press(u"Bekijk wat het is"_s);
    bos.reads(u"Kernteam Beekwijk"_s);
    bos.reads(u"T. Bos · 1 cliënt"_s);
    bos.press(u"Zet deze reservekopie terug"_s);
    bos.reads(u"Mijn taken"_s);
    bos.open_dossier(name);
    CHECK(gui::warnings() == QStringList());
}
