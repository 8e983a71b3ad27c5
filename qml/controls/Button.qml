import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// Does something. One primary button per screen; the danger kind is for what cannot be taken back easily.
T.Button {
    id: root

    enum Kind {
        Secondary,
        Primary,
        Quiet,
        Danger
    }

    required text
    property int kind: Button.Secondary
    property string iconName: ""
    property string hint: ""
    property bool busy: false

    property color markColor: ink
    readonly property color ink: {
        if (!enabled)
            return Theme.textFaint;
        switch (kind) {
        case Button.Primary:
            return Theme.accentInk;
        case Button.Danger:
            return Theme.dangerInk;
        case Button.Quiet:
            return Theme.accentText;
        default:
            return Theme.text;
        }
    }

    implicitWidth: Math.max(Theme.touch * 1.5, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: kind === Button.Quiet ? Theme.spaceM : Theme.spaceL
    rightPadding: leftPadding
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.sizeBody
    font.weight: Font.Medium
    hoverEnabled: true
    spacing: Theme.spaceS

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: A11y.describe(hint, enabled && !busy)
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ButtonWords {
        font: root.font
        iconName: root.iconName
        ink: root.ink
        mark: root.markColor
        spacing: root.spacing
        words: root.text
    }
    background: Rectangle {
        border.color: root.enabled ? Theme.outline : Theme.divider
        border.width: root.kind === Button.Secondary ? Theme.line : 0
        color: {
            if (!root.enabled)
                return root.kind === Button.Quiet || root.kind === Button.Secondary ? "transparent" : Theme.sunken;
            switch (root.kind) {
            case Button.Primary:
                return root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent;
            case Button.Danger:
                return root.hovered || root.down ? Theme.dangerHover : Theme.danger;
            case Button.Quiet:
                return root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent";
            default:
                return root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface;
            }
        }
        radius: Theme.radiusM

        FocusRing {
            shown: root.visualFocus
        }
    }
}
