import QtQuick
import Kernteam.Theme
import "typed.js" as Typed

// A time of day, typed as 9:30, 9.30, 930 or 9u30. `time` is HH:mm; words that are no time stay where they are.
FieldFrame {
    id: root

    property string time: ""
    property alias text: input.text
    readonly property bool valid: input.text.trim().length === 0 || Typed.parseTime(input.text).length > 0

    signal edited

    function move(minutes: int) {
        const start = time.length > 0 ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : 9 * 60 - minutes;
        const next = (Math.round(start / 5) * 5 + minutes + 1440) % 1440;
        time = Typed.two(Math.floor(next / 60)) + ":" + Typed.two(next % 60);
        input.text = time;
        edited();
    }

    ownError: valid || input.activeFocus ? "" : qsTr("This is not a time. Type hours and minutes, for example 14:30.")
    onTimeChanged: if (Typed.parseTime(input.text) !== time && (time.length > 0 || !input.activeFocus))
        input.text = time

    LineInput {
        id: input

        inputMethodHints: Qt.ImhTime
        mono: true
        name: root.label
        ghost: qsTr("hh:mm")
        spoken: root.spoken
        width: parent.width
        wrong: root.problem.length > 0
        Keys.onDownPressed: root.move(-5)
        Keys.onUpPressed: root.move(5)
        onEditingFinished: if (root.time.length > 0)
            text = root.time
        onTextEdited: {
            root.time = Typed.parseTime(text);
            root.edited();
        }
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: input.verticalCenter
        name: "clock"
    }
}
