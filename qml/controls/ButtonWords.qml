import QtQuick
import Kernteam.Theme

// What a button shows: an optional drawing and its words, in the middle.
Item {
    id: root

    required property string words
    required property string iconName
    required property color ink
    property color mark: ink
    required property font font
    property int spacing: Theme.spaceS
    property real iconSize: Theme.iconSize
    readonly property real before: iconName.length > 0 ? iconSize + spacing : 0

    implicitWidth: before + label.implicitWidth
    implicitHeight: Math.max(iconSize, label.implicitHeight)

    Row {
        anchors.centerIn: parent
        spacing: root.spacing

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.mark
            name: root.iconName.length > 0 ? root.iconName : "check"
            size: root.iconSize
            visible: root.iconName.length > 0
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            elide: Text.ElideRight
            font: root.font
            text: root.words
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, root.width - root.before)
            Accessible.ignored: true
        }
    }
}
