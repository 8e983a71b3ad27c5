import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// One choice of a Segmented bar.
T.RadioButton {
    id: root

    required text
    required property int place
    required property int among

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.sizeBody
    font.weight: checked ? Font.DemiBold : Font.Normal
    hoverEnabled: true
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: A11y.describe(qsTr("%1 of %2. ").arg(place).arg(among), enabled)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.spaceXxs
            border.color: Theme.accent
            border.width: root.checked ? Theme.line : 0
            color: root.checked ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
            radius: Theme.radiusS

            FocusRing {
                gap: -2
                radius: Theme.radiusS
                shown: root.visualFocus
            }
        }
    }
    contentItem: ButtonWords {
        font: root.font
        iconName: ""
        ink: !root.enabled ? Theme.textFaint : root.checked ? Theme.accentSoftInk : Theme.textMuted
        words: root.text
    }
}
