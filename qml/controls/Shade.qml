pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Theme

// A soft shadow under what floats, made of nested rectangles (no effects module in Qt 6.4).
Item {
    id: root

    property int radius: Theme.radiusL

    anchors.fill: parent
    z: -1

    Repeater {
        model: 5

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -2 * (index + 1)
            anchors.topMargin: -(index + 1)
            anchors.bottomMargin: -3 * (index + 1)
            color: Theme.shade
            radius: root.radius + 2 * (index + 1)
        }
    }
}
