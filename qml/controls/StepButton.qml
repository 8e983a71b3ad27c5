import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// One step of a StepPath: number, name and state, by drawing and word.
T.TabButton {
    id: root

    required text
    required property int place
    required property int among
    required property int stage
    property string note: ""
    property bool selected: false
    property bool compact: false
    property bool folded: false
    property bool first: false
    property bool last: false

    readonly property string word: [qsTr("Open"), qsTr("Busy"), qsTr("Done"), qsTr("Not yet possible")][stage]
    readonly property string drawing: ["circle", "current", "check-circle", "blocked"][stage]
    readonly property color ink: !enabled ? Theme.textFaint : selected ? Theme.accentSoftInk : Theme.text
    readonly property color mark: [Theme.neutralSolid, Theme.accent, Theme.okSolid, Theme.dueSolid][stage]

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    bottomPadding: Theme.spaceS
    checked: selected
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    leftPadding: compact ? Theme.spaceM : Theme.spaceS + 2
    rightPadding: leftPadding
    topPadding: Theme.spaceS

    Accessible.role: Accessible.PageTab
    Accessible.name: qsTr("Step %1 of %2: %3").arg(place).arg(among).arg(text)
    Accessible.description: A11y.describe((note.length > 0 ? word + ". " + note : word) + (folded ? ". " + qsTr("Shows all steps") : ""), enabled)
    Accessible.focusable: true
    Accessible.selected: selected
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        border.color: root.selected ? Theme.accent : Theme.divider
        border.width: Theme.line
        color: root.selected ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        radius: Theme.radiusM

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            color: root.mark
            name: root.drawing
            visible: root.compact
            weight: 2
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Label {
                Layout.fillWidth: true
                color: root.ink
                elide: Text.ElideRight
                font.weight: root.selected ? Font.DemiBold : Font.Medium
                kind: root.compact ? Label.Body : Label.Small
                maximumLineCount: 1
                text: root.place + ". " + root.text
                Accessible.ignored: true
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs

                Icon {
                    color: root.mark
                    name: root.drawing
                    size: Theme.iconSmall
                    visible: !root.compact
                    weight: 2.2
                }
                Label {
                    Layout.fillWidth: true
                    color: root.selected ? Theme.accentSoftInk : Theme.textMuted
                    elide: Text.ElideRight
                    kind: Label.Caption
                    maximumLineCount: root.compact ? 2 : 1
                    text: root.compact && root.note.length > 0 ? root.word + " · " + root.note : root.word
                    Accessible.ignored: true
                }
            }
        }
        Icon {
            color: root.ink
            name: "chevron-down"
            visible: root.folded
        }
    }
}
