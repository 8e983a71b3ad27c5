#include "tests/gui/support/stage.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

namespace {

struct Shot {
    const char* suffix;
    kt::gui::Look look;
    int height;
};

constexpr Shot shots[] = {
    {"light-wide", {false, 1100, 1.0}, 400}, {"light-narrow", {false, 360, 1.0}, 640},
    {"dark-wide", {true, 1100, 1.0}, 400},   {"dark-narrow", {true, 360, 1.0}, 640},
    {"light-large", {false, 700, 1.6}, 400}, {"dark-medium", {true, 700, 1.0}, 400},
};

} // namespace

// kt_gallery FOLDER [PAGE]: pictures of every gallery page in both themes, wide, narrow and with large text.
int main(int argc, char** argv) {
    kt::gui::prepare();
    QGuiApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 2) {
        std::fputs("usage: kt_gallery FOLDER [PAGE]\n", stderr);
        return 2;
    }
    QDir().mkpath(args[1]);
    const QStringList pages =
        QDir(QStringLiteral(":/qt/qml/Kernteam/Gallery")).entryList({QStringLiteral("Page*.qml")});
    for (const QString& page : pages) {
        const QString name = page.mid(4).chopped(4).toLower();
        if (args.size() > 2 && args[2] != name) continue;
        for (const Shot& shot : shots) {
            kt::gui::Stage stage(QStringLiteral("Kernteam/Gallery/") + page, shot.look);
            if (!stage.ok()) return 1;
            const QString file = QStringLiteral("%1/%2-%3.png").arg(args[1], name, QLatin1String(shot.suffix));
            if (!stage.picture(shot.height).save(file)) return 1;
        }
    }
    return kt::gui::warnings().isEmpty() ? 0 : 1;
}
