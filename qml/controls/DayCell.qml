import QtQuick
import Kernteam.Theme
import "typed.js" as Typed

// One day of the month grid.
Rectangle {
    id: root

    required property string date
    required property bool allowed
    required property bool chosen
    required property bool here
    required property bool inMonth
    required property bool isToday

    signal picked

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    color: chosen ? Theme.accent : area.containsMouse && allowed ? Theme.hover : "transparent"
    radius: Theme.radiusM

    Accessible.role: Accessible.Cell
    Accessible.name: Typed.spoken(date)
    Accessible.description: A11y.describe(isToday ? qsTr("Today") : "", allowed)
    Accessible.selected: chosen
    Accessible.onPressAction: if (allowed)
        picked()

    Text {
        anchors.centerIn: parent
        color: root.chosen ? Theme.accentInk : root.inMonth && root.allowed ? Theme.text : Theme.textFaint
        font.family: Theme.family
        font.pixelSize: Theme.sizeBody
        font.strikeout: !root.allowed
        font.weight: root.isToday || root.chosen ? Font.DemiBold : Font.Normal
        text: Number(root.date.slice(8))
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXs
        anchors.horizontalCenter: parent.horizontalCenter
        color: root.chosen ? Theme.accentInk : Theme.accent
        height: Theme.spaceXs
        radius: Theme.spaceXs / 2
        visible: root.isToday
        width: Theme.spaceXs
    }
    FocusRing {
        gap: -3
        shown: root.here
    }
    MouseArea {
        id: area

        anchors.fill: parent
        enabled: root.allowed
        hoverEnabled: true
        onClicked: root.picked()
        Accessible.ignored: true
    }
}
