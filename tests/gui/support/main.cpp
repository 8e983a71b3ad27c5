// Runs tests of the real program without a display, with settings of their own.
#include "core/crypto/random.h"
#include "tests/gui/support/speech.h"
#include "tests/gui/support/stage.h"

#include <catch2/catch_session.hpp>

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, home.path().toUtf8());
    kt::gui::prepare();
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("kernteam-test"));
    if (!kt::crypto::start()) return 1;
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    kt::gui::speak();
    return Catch::Session().run(argc, argv);
}
