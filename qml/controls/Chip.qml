import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// A filter that is on or off.
T.AbstractButton {
    id: root

    required text
    property string hint: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.touch
    checkable: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.sizeSmall
    font.weight: Font.Medium
    hoverEnabled: true
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: A11y.describe(hint, enabled)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: act()
    Accessible.onToggleAction: act()
    Keys.onReturnPressed: act()

    function act() {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    background: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.checked ? Theme.accent : root.enabled ? Theme.outline : Theme.divider
            border.width: Theme.line
            color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.surface
            height: parent.height - 2 * Theme.spaceXs
            radius: height / 2

            FocusRing {
                radius: height / 2
                shown: root.visualFocus
            }
        }
    }
    contentItem: ButtonWords {
        font: root.font
        iconName: root.checked ? "check" : ""
        iconSize: Theme.iconSmall
        ink: !root.enabled ? Theme.textFaint : root.checked ? Theme.accentSoftInk : Theme.text
        spacing: Theme.spaceXs
        words: root.text
    }
}
