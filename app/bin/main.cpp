// kernteam
#include "app/bin/player.h"
#include "app/platform/lock_signals.h"
#include "app/platform/memory.h"
#include "app/platform/one_window.h"
#include "app/platform/paths.h"
#include "app/session/auto_lock.h"
#include "app/session/forgetting.h"
#include "app/session/session.h"
#include "core/crypto/random.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace {

struct Options {
    std::filesystem::path profile;
    bool demo = false;
    QString pictures;
};

Options read_options() {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("profile"), QCoreApplication::translate("Main", "The folder of the profile."),
                      QStringLiteral("folder")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("Main", "Opens the demo team.")});
    parser.addOption({QStringLiteral("play-demo"),
                      QCoreApplication::translate("Main", "Walks through the demo team and writes pictures."),
                      QStringLiteral("folder")});
    parser.process(*QCoreApplication::instance());
    Options options;
    options.profile = kt::app::default_profile();
    if (parser.isSet(QStringLiteral("profile")))
        options.profile = kt::app::path_of(parser.value(QStringLiteral("profile")));
    options.pictures = parser.value(QStringLiteral("play-demo"));
    options.demo = parser.isSet(QStringLiteral("demo")) && options.pictures.isEmpty();
    return options;
}

} // namespace

int main(int argc, char** argv) {
    kt::app::keep_memory_to_ourselves();
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("kernteam"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kernteam"));
    QGuiApplication::setApplicationVersion(QStringLiteral(KT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.kernteam.Kernteam"));
    if (!kt::crypto::start()) return static_cast<int>(kt::errc_exit(kt::Errc::CryptoUnavailable));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    auto options = read_options();
    std::optional<QTemporaryDir> scratch; // the pictures begin at first start, and touch nobody's profile
    if (!options.pictures.isEmpty()) {
        scratch.emplace();
        options.profile = kt::app::path_of(scratch->filePath(QStringLiteral("profile")));
    }

    kt::app::OneWindow one(options.profile);
    const bool alone = options.demo || scratch.has_value(); // shows no profile of anyone
    if (!alone && !one.take()) return static_cast<int>(kt::Exit::Ok);

    kt::app::Session session(options.profile);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    QObject::connect(session.settings(), &kt::app::Settings::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Kernteam/Shell/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window == nullptr) return static_cast<int>(kt::Exit::Damaged);

    QObject::connect(&one, &kt::app::OneWindow::asked, window, [window] {
        window->show();
        window->raise();
        window->requestActivate();
    });

    kt::app::forget_on_lock(session, engine);
    kt::app::AutoLock auto_lock(session);
    program.installEventFilter(&auto_lock);
    std::optional<kt::app::LockSignals> desktop;
    QTimer::singleShot(0, &auto_lock, [&] { // when the window is there
        desktop.emplace();
        auto_lock.listen(*desktop);
    });
    kt::app::Player player(session, *window, options.pictures);
    if (options.demo) session.lookAround();
    return QGuiApplication::exec();
}
