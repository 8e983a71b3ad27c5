import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// A thin bar that shows where one is; hidden when all is in sight.
T.ScrollBar {
    id: root

    implicitWidth: Theme.spaceS + 2
    implicitHeight: Theme.spaceS + 2
    minimumSize: 0.06
    padding: Theme.spaceXxs
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1.0

    Accessible.ignored: true

    contentItem: Rectangle {
        color: root.pressed || root.hovered ? Theme.textFaint : Theme.outline
        implicitHeight: Theme.spaceS
        implicitWidth: Theme.spaceS - 2
        opacity: root.pressed || root.hovered ? 1 : 0.6
        radius: width / 2
    }
}
