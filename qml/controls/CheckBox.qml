import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// Yes or no, with its words beside it.
T.CheckBox {
    id: root

    required text
    property string hint: ""

    implicitWidth: leftPadding + implicitContentWidth + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: Theme.spaceXs
    spacing: Theme.spaceM

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: A11y.describe(hint, enabled)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: act()
    Accessible.onToggleAction: act()

    function act() {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    indicator: Rectangle {
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        border.color: !root.enabled ? Theme.divider : root.checked ? Theme.accent : Theme.outline
        border.width: root.checked ? 0 : Theme.focusLine
        color: root.checked ? (root.enabled ? Theme.accent : Theme.outline) : root.hovered ? Theme.hover : Theme.surface
        height: width
        implicitWidth: Math.round(22 * Theme.scale)
        radius: Theme.radiusS

        Icon {
            anchors.centerIn: parent
            color: Theme.accentInk
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: parent.width - 4
            visible: root.checkState !== Qt.Unchecked
            weight: 2.6
        }
        FocusRing {
            radius: Theme.radiusS + 4
            shown: root.visualFocus
        }
    }
    contentItem: Words {
        describes: root.hint
        off: !root.enabled
        text: root.text
        before: root.indicator.width + root.spacing
        mirrored: root.mirrored
    }
}
