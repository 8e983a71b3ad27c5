import QtQuick
import Kernteam.Theme

// Finds things while the person types; Escape clears it.
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property string placeholder: label
    property string hint: ""

    signal edited
    signal accepted
    signal downPressed

    function selectAll() {
        input.selectAll();
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: input.height

    LineInput {
        id: input

        width: parent.width
        leftPadding: Theme.spaceM + Theme.iconSize + Theme.spaceS
        name: root.label
        ghost: root.placeholder
        rightPadding: Theme.touch
        spoken: A11y.describe(root.hint, root.enabled)
        Accessible.searchEdit: true
        Keys.onDownPressed: root.downPressed()
        Keys.onEscapePressed: event => {
            event.accepted = length > 0;
            clear();
            root.edited();
        }
        onAccepted: root.accepted()
        onTextEdited: root.edited()
    }
    Icon {
        x: root.LayoutMirroring.enabled ? root.width - width - Theme.spaceM : Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        iconName: "close"
        text: qsTr("Clear %1").arg(root.label)
        visible: input.length > 0
        onClicked: {
            input.clear();
            root.edited();
            input.forceActiveFocus();
        }
    }
}
