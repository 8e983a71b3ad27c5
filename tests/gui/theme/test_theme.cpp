// The words of the screen can be read: contrast of every declared pair, in both themes (WCAG 2.2, 1.4.3 and 1.4.11).
#include "tests/gui/support/stage.h"

#include <QColor>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QTest>

#include <cmath>

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& two) {
    const double a = luminance(one);
    const double b = luminance(two);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

  private slots:
    void words_and_marks_stand_out_data();
    void words_and_marks_stand_out();
    void every_tone_has_its_colours();
    void sizes_follow_the_scale();
    void reduced_motion_stands_still();
};

void TestTheme::words_and_marks_stand_out_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("list");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        QTest::addRow("words %s", dark ? "dark" : "light") << dark << "textPairs" << 4.5;
        QTest::addRow("marks %s", dark ? "dark" : "light") << dark << "markPairs" << 3.0;
    }
}

void TestTheme::words_and_marks_stand_out() {
    QFETCH(bool, dark);
    QFETCH(QString, list);
    QFETCH(double, least);
    kt::gui::Stage stage({}, {dark, 400, 1});
    const auto pairs = stage.theme()->property(qPrintable(list)).toStringList();
    QVERIFY(pairs.size() > 10);
    QStringList weak;
    for (const auto& pair : pairs) {
        const auto names = pair.split(QLatin1Char('/'));
        const auto ink = stage.theme()->property(qPrintable(names[0])).value<QColor>();
        const auto ground = stage.theme()->property(qPrintable(names[1])).value<QColor>();
        QVERIFY2(ink.isValid() && ground.isValid(), qPrintable(pair));
        if (contrast(ink, ground) < least) weak << QStringLiteral("%1 %2").arg(pair).arg(contrast(ink, ground));
    }
    QCOMPARE(weak, QStringList());
}

void TestTheme::every_tone_has_its_colours() {
    kt::gui::Stage stage({}, {});
    for (int tone = 0; tone < 8; ++tone) {
        const auto ask = [&](const char* function) {
            QQmlExpression call(stage.view().engine()->rootContext(), stage.theme(),
                                QStringLiteral("%1(%2)").arg(QLatin1String(function)).arg(tone));
            return call.evaluate().value<QColor>();
        };
        const auto soft = ask("softOf");
        const auto words = ask("textOf");
        QVERIFY(ask("solidOf").isValid());
        QVERIFY2(contrast(soft, words) >= 4.5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(tone).arg(soft.name(), words.name())));
    }
}

void TestTheme::sizes_follow_the_scale() {
    kt::gui::Stage stage({}, {false, 400, 2});
    QCOMPARE(stage.theme()->property("sizeBody").toInt(), 30);
    QCOMPARE(stage.theme()->property("touch").toInt(), 88);
    stage.theme()->setProperty("scale", 0.8);
    QCOMPARE(stage.theme()->property("sizeBody").toInt(), 12);
    QCOMPARE(stage.theme()->property("touch").toInt(), 44);
}

void TestTheme::reduced_motion_stands_still() {
    kt::gui::Stage stage({}, {});
    for (const auto* name : {"quick", "moderate", "pulse"})
        QCOMPARE(stage.theme()->property(name).toInt(), 0);
    stage.theme()->setProperty("reducedMotion", false);
    QVERIFY(stage.theme()->property("quick").toInt() > 0);
}

int main(int argc, char** argv) {
    kt::gui::prepare();
    QGuiApplication app(argc, argv);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_theme.moc"
