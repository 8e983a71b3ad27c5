import QtQuick
import Kernteam.Theme
import "typed.js" as Typed

// A number with its unit; the words stay as typed when they are not a number.
FieldFrame {
    id: root

    property real value: NaN
    property real from: 0
    property real to: 999999
    property int decimals: 0
    property real step: 1
    property string unit: ""
    property alias text: input.text
    readonly property bool valid: input.text.length === 0 ? !mandatory : !isNaN(parse(input.text))

    signal edited

    function parse(words: string): real {
        return Typed.number(words, from, to, decimals);
    }
    function show(number: real): string {
        return Typed.showNumber(number, decimals);
    }
    function move(by: real) {
        const start = isNaN(value) ? from - by : value;
        value = Math.min(to, Math.max(from, start + by));
        input.text = show(value);
        edited();
    }

    ownError: valid || input.activeFocus ? "" : decimals > 0 ? qsTr("Type a number from %1 to %2.").arg(from).arg(to) : qsTr("Type a whole number from %1 to %2.").arg(from).arg(to)
    // Words that are no number stay; they go only when the value changes from outside.
    onValueChanged: if (isNaN(value) ? !isNaN(parse(input.text)) : parse(input.text) !== value)
        input.text = show(value)

    LineInput {
        id: input

        inputMethodHints: Qt.ImhFormattedNumbersOnly
        mono: true
        name: root.unit.length > 0 ? qsTr("%1 in %2").arg(root.label).arg(root.unit) : root.label
        rightPadding: 2 * Theme.touch + (root.unit.length > 0 ? unitText.width + Theme.spaceS : 0)
        spoken: root.spoken
        width: parent.width
        wrong: root.problem.length > 0
        Keys.onDownPressed: root.move(-root.step)
        Keys.onUpPressed: root.move(root.step)
        onTextEdited: {
            root.value = root.parse(text);
            root.edited();
        }
    }
    Row {
        id: tools

        anchors.right: input.right
        anchors.verticalCenter: input.verticalCenter

        Label {
            id: unitText

            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            muted: true
            text: root.unit
            visible: root.unit.length > 0
            Accessible.ignored: true
        }
        IconButton {
            enabled: isNaN(root.value) || root.value > root.from
            focusPolicy: Qt.NoFocus
            iconName: "minus"
            text: qsTr("Less: %1").arg(root.label)
            onClicked: root.move(-root.step)
        }
        IconButton {
            enabled: isNaN(root.value) || root.value < root.to
            focusPolicy: Qt.NoFocus
            iconName: "plus"
            text: qsTr("More: %1").arg(root.label)
            onClicked: root.move(root.step)
        }
    }
}
