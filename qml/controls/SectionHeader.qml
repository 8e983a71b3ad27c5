import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// The heading of a part of a page, with an optional count and one action.
GridLayout {
    id: root

    required property string text
    property string describes: ""
    property int count: -1
    property string actionText: ""

    signal acted

    columnSpacing: Theme.spaceS
    columns: head.implicitWidth + columnSpacing + act.implicitWidth <= width ? 2 : 1
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXxs

        RowLayout {
            id: head

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Label {
                Layout.fillWidth: root.count < 0
                kind: Label.Heading
                text: root.text
            }
            Badge {
                count: root.count
                spoken: qsTr("%n in this list", "", root.count)
                tone: Tone.Neutral
            }
            Item {
                Layout.fillWidth: true
                visible: root.count >= 0
            }
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: root.describes
            visible: root.describes.length > 0
        }
    }
    Button {
        id: act

        kind: Button.Quiet
        text: root.actionText.length > 0 ? root.actionText : root.text
        visible: root.actionText.length > 0
        onClicked: root.acted()
    }
}
