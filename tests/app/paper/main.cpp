// Runs the tests of app/paper with typefaces, off any screen, in Dutch.
#include "app/text/language.h"
#include "core/crypto/random.h"

#include <catch2/catch_session.hpp>

#include <QGuiApplication>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication program(argc, argv);
    kt::text::use_language(QStringLiteral("nl"));
    if (!kt::crypto::start()) return 1;
    return Catch::Session().run(argc, argv);
}
