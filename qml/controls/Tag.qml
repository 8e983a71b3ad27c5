import QtQuick
import Kernteam.Theme

// A word with a tone: a state, a flag, a role. Says nothing by colour alone.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Neutral
    property string iconName: ""

    readonly property real before: iconName.length > 0 ? Theme.iconSmall + Theme.spaceXs : 0

    implicitWidth: before + label.implicitWidth + 2 * Theme.spaceS
    implicitHeight: Math.max(label.implicitHeight, Theme.iconSmall) + Theme.spaceS
    color: Theme.softOf(tone)
    radius: Theme.radiusS

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textOf(root.tone)
            name: root.iconName.length > 0 ? root.iconName : "check"
            size: Theme.iconSmall
            visible: root.iconName.length > 0
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textOf(root.tone)
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: Theme.sizeSmall
            font.weight: Font.Medium
            text: root.text
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, root.width - root.before - 2 * Theme.spaceS)
            Accessible.ignored: true
        }
    }
}
