import QtQuick
import Kernteam.Theme

// A key combination as it stands on the keyboard.
Rectangle {
    id: root

    required property string keys

    implicitWidth: label.implicitWidth + Theme.spaceM
    implicitHeight: label.implicitHeight + Theme.spaceXs
    border.color: Theme.divider
    border.width: Theme.line
    color: Theme.sunken
    radius: Theme.radiusS

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Keys %1").arg(keys)

    Text {
        id: label

        anchors.centerIn: parent
        color: Theme.textMuted
        font.family: Theme.family
        font.pixelSize: Theme.sizeCaption
        font.weight: Font.Medium
        text: root.keys
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
