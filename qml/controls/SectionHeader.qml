import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// The heading of a part of a page, with an optional count and one action, which goes under it where it does not fit.
// Placed by numbers: a layout whose columns follow its own width never comes to rest.
Item {
    id: root

    required property string text
    property string describes: ""
    property int count: -1
    property string actionText: ""

    readonly property bool acts: actionText.length > 0
    readonly property real wanted: heading.implicitWidth + badge.implicitWidth + act.implicitWidth + 3 * Theme.spaceS
    readonly property bool beside: acts && wanted <= width

    signal acted

    implicitHeight: !acts ? words.implicitHeight : beside ? Math.max(words.implicitHeight, act.implicitHeight) : words.implicitHeight + act.implicitHeight
    implicitWidth: Theme.fieldWidth

    ColumnLayout {
        id: words

        spacing: Theme.spaceXxs
        width: root.beside ? root.width - act.implicitWidth - Theme.spaceS : root.width
        y: root.beside ? (root.height - implicitHeight) / 2 : 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Label {
                id: heading

                Layout.fillWidth: root.count < 0
                Layout.maximumWidth: words.width - (root.count < 0 ? 0 : badge.implicitWidth + Theme.spaceS)
                kind: Label.Heading
                text: root.text
            }
            Badge {
                id: badge

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
        text: root.acts ? root.actionText : root.text
        visible: root.acts
        width: implicitWidth
        x: root.beside ? root.width - width : -Theme.spaceM
        y: root.beside ? (root.height - height) / 2 : words.implicitHeight
        onClicked: root.acted()
    }
}
