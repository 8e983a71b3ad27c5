import QtQuick
import Kernteam.Theme

// The line around what the keyboard is on.
Rectangle {
    id: root

    property bool shown: false
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -(gap + Theme.focusLine)
    border.color: Theme.focus
    border.width: Theme.focusLine
    color: "transparent"
    radius: Theme.radiusM + gap + Theme.focusLine
    visible: shown
    z: 1
}
