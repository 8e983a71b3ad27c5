import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// One action of a menu.
T.MenuItem {
    id: root

    required text
    property string iconName: ""
    property string keys: ""
    property bool destructive: false

    readonly property color ink: !enabled ? Theme.textFaint : destructive ? Theme.dangerText : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    leftPadding: Theme.spaceM
    padding: Theme.spaceS
    rightPadding: Theme.spaceL

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: A11y.describe("", enabled)
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Rectangle {
        color: root.highlighted || root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusM

        FocusRing {
            gap: -2
            radius: Theme.radiusM
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            color: root.ink
            name: root.iconName.length > 0 ? root.iconName : "check"
            visible: root.iconName.length > 0
        }
        Label {
            Layout.fillWidth: true
            color: root.ink
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        KeyHint {
            keys: root.keys
            visible: root.keys.length > 0
        }
    }
}
