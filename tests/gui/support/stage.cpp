#include "tests/gui/support/stage.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTranslator>

namespace kt::gui {

namespace {

void note(QtMsgType type, const QMessageLogContext&, const QString& text) {
    // What Qt says of its own clock between two frames is nothing of ours.
    const bool ours = !text.startsWith(QLatin1String("QUnifiedTimer::"));
    if (ours && type != QtDebugMsg && type != QtInfoMsg) warnings() << text;
    fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

QStringList& warnings() {
    static QStringList all;
    return all;
}

void prepare() {

    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    qInstallMessageHandler(note);
}

static void speak_dutch() {
    auto* words = new QTranslator(QCoreApplication::instance());
    if (words->load(QStringLiteral(":/i18n/qml_nl.qm")))
        QCoreApplication::installTranslator(words);
    else
        qWarning("no Dutch words");
}

Stage::Stage(const QString& page, const Look& look) : view_(std::make_unique<QQuickView>()) {
    static const bool dutch = (speak_dutch(), true);
    Q_UNUSED(dutch);
    QQmlEngine* engine = view_->engine();
    engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent import(engine);
    import.setData("import QtQml\nimport Kernteam.Theme\nQtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> imported(import.create());
    theme_ = imported == nullptr ? nullptr : imported->property("theme").value<QObject*>();
    if (theme_ == nullptr) {
        qWarning("no theme: %s", qPrintable(import.errorString()));
        return;
    }
    theme_->setProperty("dark", look.dark);
    theme_->setProperty("scale", look.scale);
    theme_->setProperty("reducedMotion", true);
    if (page.isEmpty()) return;
    view_->setResizeMode(QQuickView::SizeRootObjectToView);
    view_->setColor(theme_->property("canvas").value<QColor>());
    view_->resize(look.width, 800);
    view_->setSource(QUrl(QStringLiteral("qrc:/qt/qml/") + page));
    view_->show();
    view_->requestActivate();
    QCoreApplication::processEvents();
}

bool Stage::ok() const {
    return view_->status() == QQuickView::Ready && view_->rootObject() != nullptr;
}

QImage Stage::picture(int least) {
    for (int i = 0; i < 3; ++i) {
        const int wanted = std::max(least, static_cast<int>(root()->implicitHeight()));
        view_->resize(view_->width(), wanted);
        QCoreApplication::processEvents();
    }
    return view_->grabWindow();
}

} // namespace kt::gui
