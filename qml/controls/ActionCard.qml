import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// A large choice: a drawing, what it does, and for whom.
T.Button {
    id: root

    required text
    required property string describes
    required property string iconName

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touch * 2, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: Theme.spaceL

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: A11y.describe(describes, enabled)
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        border.color: root.hovered || root.down ? Theme.accent : Theme.divider
        border.width: Theme.line
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusL

        FocusRing {
            radius: Theme.radiusL + Theme.spaceXs
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceL

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            color: Theme.accentSoft
            implicitHeight: Theme.touch
            implicitWidth: Theme.touch
            radius: Theme.radiusL

            Icon {
                anchors.centerIn: parent
                color: Theme.accentSoftInk
                name: root.iconName
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Label {
                Layout.fillWidth: true
                color: root.enabled ? Theme.text : Theme.textFaint
                kind: Label.Heading
                text: root.text
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                muted: true
                text: root.describes
                Accessible.ignored: true
            }
        }
        Icon {
            color: Theme.textFaint
            name: root.mirrored ? "chevron-left" : "chevron-right"
        }
    }
}
