import QtQuick
import Kernteam.Theme

// A password, hidden until the person asks to see it.
FieldFrame {
    id: root

    property alias text: input.text
    property bool shown: false

    signal edited
    signal accepted

    function clear() {
        input.clear();
        shown = false;
    }

    LineInput {
        id: input

        echoMode: root.shown ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        name: root.label
        passwordCharacter: "•"
        passwordMaskDelay: 0
        rightPadding: Theme.touch
        spoken: root.spoken
        width: parent.width
        wrong: root.problem.length > 0
        onAccepted: root.accepted()
        onTextEdited: root.edited()
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: input.verticalCenter
        iconName: root.shown ? "eye-off" : "eye"
        text: root.shown ? qsTr("Hide %1").arg(root.label) : qsTr("Show %1").arg(root.label)
        onClicked: root.shown = !root.shown
    }
}
