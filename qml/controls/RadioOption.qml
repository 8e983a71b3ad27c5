import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// One of several that exclude each other; lives in a RadioGroup.
T.RadioButton {
    id: root

    required text
    property string hint: ""
    property int place: 0
    property int among: 0

    implicitWidth: leftPadding + implicitContentWidth + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: Theme.spaceXs
    spacing: Theme.spaceM

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: A11y.describe((among > 0 ? qsTr("%1 of %2. ").arg(place).arg(among) : "") + hint, enabled)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()

    indicator: Rectangle {
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: (root.height - height) / 2
        border.color: !root.enabled ? Theme.divider : root.checked ? Theme.accent : Theme.outline
        border.width: root.checked ? Math.round(width * 0.3) : Theme.focusLine
        color: root.hovered && !root.checked ? Theme.hover : Theme.surface
        height: width
        implicitWidth: Math.round(22 * Theme.scale)
        radius: width / 2

        FocusRing {
            radius: width / 2
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
