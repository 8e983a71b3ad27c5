import QtQuick
import Kernteam.Theme

// One line of text under a label.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.ghost
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property bool clearable: true
    property bool mono: false

    signal edited
    signal accepted
    signal finished

    function selectAll() {
        input.selectAll();
    }

    LineInput {
        id: input

        mono: root.mono
        name: root.label
        rightPadding: clear.visible ? Theme.touch : Theme.spaceM
        spoken: root.spoken
        width: parent.width
        wrong: root.problem.length > 0
        onAccepted: root.accepted()
        onEditingFinished: root.finished()
        onTextEdited: root.edited()

        IconButton {
            id: clear

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            iconName: "close"
            text: qsTr("Clear %1").arg(root.label)
            visible: root.clearable && input.length > 0 && input.activeFocus && !input.readOnly && root.enabled
            onClicked: {
                input.clear();
                root.edited();
            }
        }
    }
}
