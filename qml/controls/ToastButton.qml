import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// A button on the dark ground of a toast.
T.Button {
    id: root

    required text
    required property string iconName
    property bool iconOnly: false

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.sizeBody
    font.weight: Font.DemiBold
    hoverEnabled: true
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        border.color: Theme.canvas
        border.width: root.visualFocus ? Theme.focusLine : 0
        color: "transparent"
        radius: Theme.radiusM
    }
    contentItem: ButtonWords {
        font: root.font
        iconName: root.iconName
        ink: Theme.canvas
        words: root.iconOnly ? "" : root.text
        spacing: root.iconOnly ? 0 : Theme.spaceS
    }
}
