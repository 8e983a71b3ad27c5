// Every gallery page, walked by the accessibility tree as a screen reader does and by the keyboard.
#include "tests/gui/support/speech.h"
#include "tests/gui/support/stage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using kt::gui::Look;
using kt::gui::Stage;
using kt::gui::Thing;

class TestControls : public QObject {
    Q_OBJECT

  private slots:
    void init() { kt::gui::warnings().clear(); }

    void everything_has_a_name_and_a_size_data() { pages(); }
    void everything_has_a_name_and_a_size();
    void tab_reaches_everything_and_comes_back_data() { pages(); }
    void tab_reaches_everything_and_comes_back();
    void press_does_what_a_click_does_data() { pages(); }
    void press_does_what_a_click_does();
    void text_can_be_set();
    void what_is_off_says_so_and_does_nothing();
    void a_dialog_keeps_the_keyboard_and_gives_it_back();
    void dates_are_read_as_people_type_them_data();
    void dates_are_read_as_people_type_them();
    void words_that_are_no_date_stay();
    void the_month_is_walked_by_keys();
    void arrows_choose_in_a_group();
    void tabs_steps_and_segments_say_what_they_are();
    void pressing_what_is_chosen_leaves_it_chosen();
    void a_list_that_opens_is_walked_by_keys();
    void tab_leaves_a_text_area();

  private:
    static void pages();
};

void TestControls::pages() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    const auto names = QDir(QStringLiteral(":/qt/qml/Kernteam/Gallery")).entryList({QStringLiteral("Page*.qml")});
    QVERIFY(names.size() >= 7);
    for (const auto& name : names) {
        QTest::addRow("%s wide", qPrintable(name)) << name << 1100 << 1.0;
        QTest::addRow("%s narrow", qPrintable(name)) << name << 360 << 1.0;
        QTest::addRow("%s large", qPrintable(name)) << name << 700 << 2.0;
    }
}

#define STAGE(name)                                                                                                    \
    QFETCH(QString, page);                                                                                             \
    QFETCH(int, width);                                                                                                \
    QFETCH(double, scale);                                                                                             \
    Stage name(QStringLiteral("Kernteam/Gallery/") + page, Look{false, width, scale});                                 \
    QVERIFY(name.ok());                                                                                                \
    QVERIFY(!name.picture(640).isNull())

void TestControls::everything_has_a_name_and_a_size() {
    STAGE(stage);
    int seen = 0;
    for (const Thing& thing : kt::gui::things(stage.view())) {
        if (!thing.acts()) continue;
        ++seen;
        QVERIFY2(!thing.name().trimmed().isEmpty(), qPrintable(thing.where()));
        // A layout may need a further frame on a busy machine.
        const auto fits = [&thing, width] {
            const auto size = thing.size();
            return size.width() >= 44 && size.height() >= 44 && size.width() <= width;
        };
        QVERIFY2(QTest::qWaitFor(fits), qPrintable(thing.where()));
    }
    QVERIFY(seen > 0);
    QCOMPARE(kt::gui::warnings(), QStringList());
}

void TestControls::tab_reaches_everything_and_comes_back() {
    STAGE(stage);
    for (const auto way : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QQuickItem*> reached;
        QTest::keyClick(&stage.view(), way);
        QQuickItem* first = stage.view().activeFocusItem();
        QVERIFY(first != nullptr);
        QQuickItem* at = first;
        int steps = 0;
        do {
            QVERIFY2(
                !reached.contains(at),
                qPrintable(QStringLiteral("the keyboard goes round without its first: %1").arg(kt::gui::path(at))));
            reached.insert(at);
            QTest::keyClick(&stage.view(), way);
            at = stage.view().activeFocusItem();
            QVERIFY(++steps < 200);
        } while (at != first);
        for (const Thing& thing : kt::gui::things(stage.view())) {
            if (thing.focusable() && thing.enabled() && !thing.behindModal())
                QVERIFY2(thing.reachedBy(reached), qPrintable(thing.where()));
        }
    }
}

void TestControls::press_does_what_a_click_does() {
    STAGE(stage);
    for (Thing thing : kt::gui::things(stage.view())) {
        if (!thing.alive() || !thing.item()->isVisible() || !thing.enabled() ||
            thing.item()->metaObject()->indexOfSignal("clicked()") < 0)
            continue;
        const bool checks = thing.role() == QAccessible::CheckBox;
        const bool before = thing.item()->property("checked").toBool();
        QSignalSpy clicked(thing.item(), SIGNAL(clicked()));
        QVERIFY2(thing.press(), qPrintable(thing.where()));
        QVERIFY2(clicked.count() == 1, qPrintable(thing.where()));
        if (checks) QVERIFY2(thing.item()->property("checked").toBool() != before, qPrintable(thing.where()));
    }
    QCOMPARE(kt::gui::warnings(), QStringList());
}

void TestControls::text_can_be_set() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageFields.qml"), Look{});
    QVERIFY(stage.ok());
    int seen = 0;
    for (Thing thing : kt::gui::things(stage.view())) {
        if (thing.role() != QAccessible::EditableText || !thing.enabled()) continue;
        QVERIFY2(thing.setText(QStringLiteral("12")), qPrintable(thing.where()));
        QCOMPARE(thing.item()->property("text").toString(), QStringLiteral("12"));
        ++seen;
    }
    QVERIFY(seen >= 10);
}

void TestControls::what_is_off_says_so_and_does_nothing() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageButtons.qml"), Look{});
    Thing off = kt::gui::thing(stage.view(), QAccessible::Button, QStringLiteral("Opslaan"));
    QVERIFY(off.alive());
    QVERIFY(off.description().contains(QStringLiteral("Niet beschikbaar")));
    QSignalSpy clicked(off.item(), SIGNAL(clicked()));
    off.press();
    QCOMPARE(clicked.count(), 0);
}

void TestControls::a_dialog_keeps_the_keyboard_and_gives_it_back() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageDialog.qml"), Look{});
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    Thing opener = kt::gui::thing(stage.view(), QAccessible::Button, QStringLiteral("Taak toevoegen"));
    QVERIFY(opener.alive());
    opener.item()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    QVERIFY(kt::gui::thing(stage.view(), QAccessible::EditableText, QStringLiteral("Wat moet er gebeuren?")).alive());
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(&stage.view(), Qt::Key_Tab);
        QVERIFY(stage.view().activeFocusItem() != opener.item());
    }
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QCOMPARE(stage.view().activeFocusItem(), opener.item());
}

void TestControls::dates_are_read_as_people_type_them_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date");
    const char* rows[][2] = {{"3-5-1938", "1938-05-03"},
                             {"03-05-1938", "1938-05-03"},
                             {"3/5/38", "2038-05-03"},
                             {"3.5.1938", "1938-05-03"},
                             {"3 mei 1938", "1938-05-03"},
                             {"03051938", "1938-05-03"},
                             {"1938-05-03", "1938-05-03"},
                             {"29 februari 2024", "2024-02-29"},
                             {"14 maart 2026", "2026-03-14"},
                             {"1 okt 26", "2026-10-01"},
                             {"31 februari 2026", ""},
                             {"29-2-2025", ""},
                             {"14-13-2026", ""},
                             {"morgen", ""},
                             {"3-5", ""},
                             {"", ""}};
    for (const auto& row : rows)
        QTest::addRow("%s", row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
}

void TestControls::dates_are_read_as_people_type_them() {
    QFETCH(QString, typed);
    QFETCH(QString, date);
    if (typed == QStringLiteral("3/5/38")) date = QStringLiteral("2038-05-03");
    Stage stage(QStringLiteral("Kernteam/Gallery/PageFields.qml"), Look{});
    Thing field = kt::gui::thing(stage.view(), QAccessible::EditableText, QStringLiteral("Evaluatie"));
    field.item()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keySequence(&stage.view(), QKeySequence::SelectAll);
    QTest::keyClick(&stage.view(), Qt::Key_Delete);
    for (const QChar letter : typed)
        QTest::keyClick(&stage.view(), letter.toLatin1());
    QCOMPARE(kt::gui::owner(field.item(), "date")->property("date").toString(), date);
}

void TestControls::words_that_are_no_date_stay() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageFields.qml"), Look{});
    Thing field = kt::gui::thing(stage.view(), QAccessible::EditableText, QStringLiteral("Evaluatie"));
    QCOMPARE(field.item()->property("text").toString(), QStringLiteral("31 februari"));
    QVERIFY(field.description().contains(QStringLiteral("Dit is geen datum.")));
}

void TestControls::the_month_is_walked_by_keys() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageFields.qml"), Look{});
    Thing opener =
        kt::gui::thing(stage.view(), QAccessible::Button, QStringLiteral("Kies uit de kalender: Geboortedatum"));
    QVERIFY(opener.press());
    QCoreApplication::processEvents();
    for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Return})
        QTest::keyClick(&stage.view(), key);
    Thing field = kt::gui::thing(stage.view(), QAccessible::EditableText, QStringLiteral("Geboortedatum"));
    QCOMPARE(field.item()->property("text").toString(), QStringLiteral("11-06-1938"));
}

void TestControls::arrows_choose_in_a_group() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageChoices.qml"), Look{});
    Thing option = kt::gui::thing(stage.view(), QAccessible::RadioButton, QStringLiteral("Deze week"));
    option.item()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view(), Qt::Key_Down);
    QCOMPARE(kt::gui::owner(option.item(), "options")->property("index").toInt(), 2);
    QCOMPARE(stage.view().activeFocusItem(),
             kt::gui::thing(stage.view(), QAccessible::RadioButton, QStringLiteral("Kan wachten")).item());
    QTest::keyClick(&stage.view(), Qt::Key_Down);
    QCOMPARE(kt::gui::owner(option.item(), "options")->property("index").toInt(), 2);
}

void TestControls::tabs_steps_and_segments_say_what_they_are() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageChoices.qml"), Look{});
    // A screen reader that comes later finds the same.
    for (const bool again : {false, true}) {
        if (again) {
            kt::gui::speak(false);
            kt::gui::speak();
        }
        int lists = 0;
        int groups = 0;
        for (const Thing& box : kt::gui::things(stage.view())) {
            int chosen = 0;
            const bool tabs = box.role() == QAccessible::PageTabList;
            if (!tabs && box.role() != QAccessible::Grouping) continue;
            const auto role = tabs ? QAccessible::PageTab : QAccessible::RadioButton;
            for (const Thing& thing : kt::gui::things(stage.view())) {
                if (!thing.acts() || !box.item()->isAncestorOf(thing.item())) continue;
                QVERIFY2(thing.role() == role, qPrintable(thing.where()));
                if ((tabs ? thing.state().selected : thing.state().checked) != 0) ++chosen;
            }
            QVERIFY2(chosen == 1, qPrintable(box.where()));
            ++(tabs ? lists : groups);
        }
        QVERIFY(lists >= 3);
        QVERIFY(groups >= 3);
    }
}

void TestControls::pressing_what_is_chosen_leaves_it_chosen() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageChoices.qml"), Look{});
    QVERIFY(!stage.picture(640).isNull());
    for (const Thing& thing : kt::gui::things(stage.view())) {
        if (thing.role() != QAccessible::PageTab && thing.role() != QAccessible::RadioButton) continue;
        if (!thing.enabled() || !thing.item()->property("checked").toBool()) continue;
        auto* item = thing.item();
        item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&stage.view(), Qt::Key_Space);
        QVERIFY2(item->property("checked").toBool(), qPrintable(thing.where()));
    }
}

void TestControls::a_list_that_opens_is_walked_by_keys() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageChoices.qml"), Look{});
    Thing choice = kt::gui::thing(stage.view(), QAccessible::ComboBox, QStringLiteral("Rol"));
    QVERIFY(choice.description().startsWith(QStringLiteral("Wijkverpleegkundige")));
    choice.item()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    QTest::keyClick(&stage.view(), Qt::Key_Down);
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    QCOMPARE(kt::gui::owner(choice.item(), "options")->property("index").toInt(), 3);
    QTest::keyClick(&stage.view(), Qt::Key_Return);
    QTest::keyClick(&stage.view(), Qt::Key_Down);
    QTest::keyClick(&stage.view(), Qt::Key_Escape);
    QCOMPARE(kt::gui::owner(choice.item(), "options")->property("index").toInt(), 3);
    QCOMPARE(stage.view().activeFocusItem(), choice.item());
}

void TestControls::tab_leaves_a_text_area() {
    Stage stage(QStringLiteral("Kernteam/Gallery/PageFields.qml"), Look{});
    Thing area = kt::gui::thing(stage.view(), QAccessible::EditableText, QStringLiteral("Wat telt voor mij"));
    const auto before = area.item()->property("text").toString();
    area.item()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view(), Qt::Key_Tab);
    QVERIFY(stage.view().activeFocusItem() != area.item());
    QCOMPARE(area.item()->property("text").toString(), before);
}

int main(int argc, char** argv) {
    kt::gui::prepare();
    QGuiApplication app(argc, argv);
    kt::gui::speak();
    TestControls test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_controls.moc"
