import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// One line of a list that opens.
T.ItemDelegate {
    id: root

    required text
    property bool chosen: false
    property int place: 0
    property int among: 0

    implicitWidth: leftPadding + implicitContentWidth + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    leftPadding: Theme.spaceM
    padding: Theme.spaceS
    rightPadding: Theme.spaceXl + Theme.iconSize

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: A11y.describe(qsTr("%1 of %2. ").arg(place).arg(among), enabled)
    Accessible.selected: chosen
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Rectangle {
        color: root.highlighted || root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusM
    }
    contentItem: Text {
        color: root.enabled ? Theme.text : Theme.textFaint
        font.family: Theme.family
        font.pixelSize: Theme.sizeBody
        font.weight: root.chosen ? Font.Medium : Font.Normal
        text: root.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Icon {
        x: root.mirrored ? Theme.spaceM : root.width - width - Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accentText
        name: "check"
        visible: root.chosen
    }
}
