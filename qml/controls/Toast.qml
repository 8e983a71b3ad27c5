import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// A short word about what was done, with the way back. It waits while the pointer or the keyboard is on it.
FocusScope {
    id: root

    property string text: ""
    property string actionText: ""
    property bool shown: false
    readonly property bool narrow: parent !== null && parent.width < Theme.fieldWidth * 1.5
    readonly property bool held: hover.hovered || activeFocus

    signal acted

    function show(words: string, action: string) {
        text = words;
        actionText = action;
        shown = true;
        clock.restart();
    }
    function hide() {
        shown = false;
        clock.stop();
    }

    implicitWidth: Math.min(row.implicitWidth + 2 * Theme.spaceL, parent ? parent.width - 2 * Theme.spaceL : Theme.dialogWidth)
    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs
    visible: shown

    Accessible.role: Accessible.StatusBar
    Accessible.name: text
    Keys.onEscapePressed: hide()
    onHeldChanged: held ? clock.stop() : shown ? clock.restart() : clock.stop()

    Timer {
        id: clock

        interval: Theme.toastFor
        onTriggered: root.shown = false
    }
    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.text
        radius: Theme.radiusL

        Shade {
        }
    }
    GridLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceS
        columnSpacing: Theme.spaceS
        columns: root.narrow ? 1 : 2
        rowSpacing: 0

        Label {
            Layout.bottomMargin: root.narrow ? 0 : Theme.spaceS
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            color: Theme.canvas
            text: root.text
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceS

            ToastButton {
                iconName: "undo"
                text: root.actionText
                visible: root.actionText.length > 0
                onClicked: {
                    root.hide();
                    root.acted();
                }
            }
            ToastButton {
                iconName: "close"
                iconOnly: true
                text: qsTr("Close this message")
                onClicked: root.hide()
            }
        }
    }
}
