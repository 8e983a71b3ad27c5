import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// Turns something on or off at once; its words say what, and the mark says on or off without colour.
T.Switch {
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
        border.color: root.checked ? Theme.accent : Theme.outline
        border.width: root.checked ? 0 : Theme.focusLine
        color: root.checked ? (root.enabled ? Theme.accent : Theme.outline) : root.hovered ? Theme.hover : Theme.surface
        implicitHeight: Math.round(24 * Theme.scale)
        implicitWidth: Math.round(42 * Theme.scale)
        opacity: root.enabled ? 1 : 0.6
        radius: height / 2

        Rectangle {
            x: root.visualPosition * (parent.width - width - 8) + 4
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.accentInk : Theme.outline
            height: parent.height - 8
            radius: height / 2
            width: height

            Behavior on x {
                enabled: !root.down

                NumberAnimation {
                    duration: Theme.quick
                }
            }

            Icon {
                anchors.centerIn: parent
                color: Theme.accent
                name: "check"
                size: parent.height - 3
                visible: root.checked
                weight: 3
            }
        }
        FocusRing {
            radius: root.indicator.height / 2 + 4
            shown: root.visualFocus
        }
    }
    contentItem: Words {
        before: root.indicator.width + root.spacing
        describes: root.hint
        mirrored: root.mirrored
        off: !root.enabled
        text: root.text
    }
}
