import QtQuick
import Kernteam.Theme

// A count on or beside something. `spoken` says what is counted.
Rectangle {
    id: root

    required property int count
    required property string spoken
    property int tone: Tone.Accent

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.spaceS + 2)
    implicitHeight: Math.round(20 * Theme.scale)
    color: Theme.softOf(tone)
    radius: height / 2
    visible: count > 0

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Text {
        id: label

        anchors.centerIn: parent
        color: Theme.textOf(root.tone)
        font.family: Theme.family
        font.pixelSize: Theme.sizeCaption
        font.weight: Font.DemiBold
        text: root.count > 99 ? "99+" : root.count
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
