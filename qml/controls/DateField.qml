import QtQuick
import Kernteam.Theme
import "typed.js" as Typed

// A date, typed as people write it or chosen from a month. `date` is ISO; words that are no date stay where they are.
FieldFrame {
    id: root

    property string date: ""
    property string earliest: ""
    property string latest: ""
    required property string today
    property alias text: input.text
    readonly property bool valid: input.text.trim().length === 0 || Typed.parse(input.text).length > 0

    signal edited

    function take(chosen: string) {
        date = chosen;
        input.text = Typed.show(chosen);
        edited();
    }
    function verdict(): string {
        if (input.activeFocus)
            return "";
        if (!valid)
            return qsTr("This is not a date. Type day, month and year, for example 14-03-2026.");
        if (date.length > 0 && earliest.length > 0 && date < earliest)
            return qsTr("Choose %1 or later.").arg(Typed.show(earliest));
        if (date.length > 0 && latest.length > 0 && date > latest)
            return qsTr("Choose %1 or earlier.").arg(Typed.show(latest));
        return "";
    }

    ownError: verdict()
    onDateChanged: if (Typed.parse(input.text) !== date && (date.length > 0 || !input.activeFocus))
        input.text = Typed.show(date)

    LineInput {
        id: input

        inputMethodHints: Qt.ImhDate
        name: root.label
        ghost: qsTr("dd-mm-yyyy")
        rightPadding: Theme.touch
        spoken: root.spoken
        width: parent.width
        wrong: root.problem.length > 0
        Keys.onDownPressed: popup.open()
        onEditingFinished: if (root.date.length > 0 && root.valid)
            text = Typed.show(root.date)
        onTextEdited: {
            root.date = Typed.parse(text);
            root.edited();
        }
    }
    IconButton {
        id: opener

        anchors.right: parent.right
        anchors.verticalCenter: input.verticalCenter
        iconName: "calendar"
        text: qsTr("Choose from the calendar: %1").arg(root.label)
        onClicked: popup.open()
    }
    Floating {
        id: popup

        y: input.height + Theme.spaceXs
        width: Math.min(Theme.touch * 7 + 2 * padding, root.width > Theme.touch * 7 + 2 * padding ? Theme.touch * 7 + 2 * padding : 10000)
        onOpened: {
            month.shown = root.date.length > 0 ? root.date : root.today;
            month.focusDay();
        }

        MonthGrid {
            id: month

            anchors.fill: parent
            chosen: root.date
            earliest: root.earliest
            latest: root.latest
            today: root.today
            onPicked: date => {
                root.take(date);
                popup.close();
            }
        }
    }
}
