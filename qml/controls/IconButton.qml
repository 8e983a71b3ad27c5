import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// A button with a drawing only; its text is what a screen reader and the tip say.
T.Button {
    id: root

    required text
    required property string iconName
    property string hint: ""
    property color ink: enabled ? Theme.textMuted : Theme.textFaint
    property bool onTint: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: 0

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: A11y.describe(hint, enabled)
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.ink
            name: root.iconName
        }
    }
    background: Rectangle {
        color: root.onTint ? "transparent" : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusM

        FocusRing {
            gap: -2
            shown: root.visualFocus
        }
    }

    Tip {
        shown: root.hovered || root.visualFocus
        text: root.text
    }
}
