// Runs the tests of app with a program object, off any screen, and with settings of their own.
#include "core/crypto/random.h"

#include <catch2/catch_session.hpp>

#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("kernteam-test"));
    if (!kt::crypto::start()) return 1;
    return Catch::Session().run(argc, argv);
}
