#include "tests/gui/support/program.h"

#include "app/session/forgetting.h"

#include <QQmlComponent>

namespace kt::gui {

Program::Program(const std::filesystem::path& profile, QSize size) : session_(profile) {
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent import(&engine_);
    import.setData(
        "import QtQml\nimport Kernteam.Theme\nQtObject { Component.onCompleted: Theme.reducedMotion = true }", QUrl());
    const std::unique_ptr<QObject> imported(import.create());
    REQUIRE(imported != nullptr);
    engine_.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session_)}});
    QObject::connect(session_.settings(), &app::Settings::languageChanged, &engine_, &QQmlEngine::retranslate);
    app::forget_on_lock(session_, engine_);
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Kernteam/Shell/Main.qml")));
    REQUIRE(!engine_.rootObjects().isEmpty());
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
    REQUIRE(window_ != nullptr);
    window_->resize(size);
    REQUIRE(QTest::qWaitForWindowExposed(window_));
    turn_to();
}

void Program::turn_to() {
    if (window_->isActive()) return;
    window_->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(window_));
}

ClientId Program::client(const std::string& name) {
    const auto page = ask<ledger::Page<ledger::ClientRow>>([&name](ledger::Ledger& ledger) {
        ledger::ClientQuery query;
        query.words = name;
        return ledger.clients(query);
    });
    INFO(name);
    REQUIRE(page.rows.size() == 1);
    return page.rows.front().id;
}

std::vector<ledger::Record> Program::records(const ClientId& dossier, care::Kind kind) {
    return ask<std::vector<ledger::Record>>(
        [dossier, kind](ledger::Ledger& ledger) { return ledger.records(dossier, kind); });
}

ledger::Record Program::record(const ClientId& dossier, care::Kind kind) {
    auto all = records(dossier, kind);
    REQUIRE(all.size() == 1);
    return std::move(all.front());
}

} // namespace kt::gui
