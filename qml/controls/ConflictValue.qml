import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// One of the values of a field in conflict, with who and when.
Rectangle {
    id: root

    required property string words
    required property string author
    required property string time
    required property string field
    required property bool picked

    signal chosen

    implicitHeight: grid.implicitHeight + 2 * Theme.spaceM
    border.color: picked ? Theme.accent : Theme.divider
    border.width: picked ? Theme.focusLine : Theme.line
    color: picked ? Theme.accentSoft : Theme.sunken
    radius: Theme.radiusM

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.spaceM
        columns: root.width < Theme.fieldWidth * 1.2 ? 1 : 2
        rowSpacing: Theme.spaceS

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Label {
                Layout.fillWidth: true
                color: root.picked ? Theme.accentSoftInk : Theme.text
                text: root.words
            }
            RowLayout {
                spacing: Theme.spaceS

                Avatar {
                    name: root.author
                    size: Math.round(24 * Theme.scale)
                }
                Label {
                    Layout.fillWidth: true
                    color: root.picked ? Theme.accentSoftInk : Theme.textMuted
                    kind: Label.Small
                    text: root.author + " · " + root.time
                }
            }
        }
        Button {
            enabled: !root.picked
            hint: qsTr("%1, written by %2, %3: %4").arg(root.field).arg(root.author).arg(root.time).arg(root.words)
            iconName: root.picked ? "check" : ""
            text: root.picked ? qsTr("Chosen") : qsTr("Choose this one")
            onClicked: root.chosen()
        }
    }
}
