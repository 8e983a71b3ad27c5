#include "tests/gui/support/printed.h"

#include <QFile>
#include <QProcess>

namespace kt::gui {

using namespace Qt::Literals::StringLiterals;

QString print(Person& person, const QString& paper, const QDir& folder, const QString& warned) {
    const QString file = folder.filePath(u"papier.pdf"_s);
    QFile::remove(file);
    person.press(u"Afdrukken"_s);
    person.pick(u"Wat wil je op papier?"_s, paper);
    if (!warned.isEmpty()) person.reads(warned);
    person.type(u"Waar het bestand komt"_s, file);
    person.press(u"Opslaan als PDF"_s);
    person.reads(u"Het bestand is er"_s);
    person.press(u"Klaar"_s);
    person.misses(u"Het bestand is er"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    REQUIRE(reader.waitForFinished(patience_ms));
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace kt::gui
