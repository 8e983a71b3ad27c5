import QtQuick
import Kernteam.Theme

// A thin line between two things.
Rectangle {
    property bool upright: false

    implicitWidth: upright ? Theme.line : Theme.touch
    implicitHeight: upright ? Theme.touch : Theme.line
    color: Theme.divider

    Accessible.ignored: true
}
