pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme
import "typed.js" as Typed

// One month to choose a day from: arrows move by day and week, Page Up and Page Down by month.
FocusScope {
    id: root

    required property string today
    property string chosen: ""
    property string earliest: ""
    property string latest: ""
    property string shown: today

    readonly property string first: shown.slice(0, 8) + "01"
    readonly property string gridStart: Typed.move(first, -Typed.weekday(first))

    signal picked(string date)

    function allowed(date: string): bool {
        return (earliest.length === 0 || date >= earliest) && (latest.length === 0 || date <= latest);
    }
    function focusDay() {
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Theme.touch * 7
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                iconName: root.LayoutMirroring.enabled ? "chevron-right" : "chevron-left"
                text: qsTr("Previous month")
                onClicked: root.shown = Typed.moveMonth(root.shown, -1)
            }
            Label {
                Layout.fillWidth: true
                font.capitalization: Font.Capitalize
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Strong
                text: Qt.locale().standaloneMonthName(Number(root.shown.slice(5, 7)) - 1) + " " + root.shown.slice(0, 4)
            }
            IconButton {
                iconName: root.LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
                text: qsTr("Next month")
                onClicked: root.shown = Typed.moveMonth(root.shown, 1)
            }
        }
        Row {
            Repeater {
                model: 7

                Label {
                    required property int index

                    horizontalAlignment: Text.AlignHCenter
                    kind: Label.Caption
                    text: Qt.locale().standaloneDayName((index + 1) % 7, Locale.ShortFormat).slice(0, 2)
                    width: Theme.touch
                    Accessible.ignored: true
                }
            }
        }
        Grid {
            id: grid

            activeFocusOnTab: true
            columns: 7
            focus: true

            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Day, %1").arg(Typed.spoken(root.shown))
            Accessible.focusable: true
            Keys.onPressed: event => {
                const step = root.LayoutMirroring.enabled ? -1 : 1;
                const moves = {
                    [Qt.Key_Left]: -step,
                    [Qt.Key_Right]: step,
                    [Qt.Key_Up]: -7,
                    [Qt.Key_Down]: 7
                };
                if (event.key in moves)
                    root.shown = Typed.move(root.shown, moves[event.key]);
                else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                    root.shown = Typed.moveMonth(root.shown, event.key === Qt.Key_PageUp ? -1 : 1);
                else if (event.key === Qt.Key_Home)
                    root.shown = root.today;
                else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key) && root.allowed(root.shown))
                    root.picked(root.shown);
                else
                    return;
                event.accepted = true;
            }

            Repeater {
                model: 42

                DayCell {
                    required property int index

                    allowed: root.allowed(date)
                    chosen: date === root.chosen
                    date: Typed.move(root.gridStart, index)
                    here: grid.activeFocus && date === root.shown
                    inMonth: date.slice(0, 7) === root.shown.slice(0, 7)
                    isToday: date === root.today
                    onPicked: root.picked(date)
                }
            }
        }
    }
}
