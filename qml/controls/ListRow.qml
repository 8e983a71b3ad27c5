import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// One line of a list that opens something: title, what it is about, its state and what stands at the end.
T.ItemDelegate {
    id: root

    required text
    property string subtitle: ""
    property string trailing: ""
    property string condition: ""
    property int tone: Tone.Neutral
    property string toneIcon: ""
    property string iconName: ""
    property string avatarName: ""
    property bool chevron: true
    property int lines: 2 // of the subtitle
    property bool selected: false
    property bool struck: false // what was said before; its condition says so too
    property int place: 0
    property int among: 0
    property bool narrow: width < 440 * Theme.scale

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: A11y.describe(A11y.join(subtitle, condition, trailing, among > 0 ? qsTr("%1 of %2. ").arg(place).arg(among) : ""), enabled)
    Accessible.focusable: true
    Accessible.selected: selected
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusM

        FocusRing {
            gap: -2
            radius: Theme.radiusM
            shown: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            color: root.selected ? Theme.accentSoftInk : Theme.textMuted
            name: root.iconName.length > 0 ? root.iconName : "check"
            visible: root.iconName.length > 0
        }
        Avatar {
            name: root.avatarName
            visible: root.avatarName.length > 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            Label {
                Layout.fillWidth: true
                color: !root.enabled ? Theme.textFaint : root.selected ? Theme.accentSoftInk : Theme.text
                elide: Text.ElideRight
                font.strikeout: root.struck
                kind: Label.Strong
                maximumLineCount: 2
                text: root.text
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                kind: Label.Small
                maximumLineCount: root.lines
                muted: true
                text: root.subtitle
                visible: root.subtitle.length > 0
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceXs
                spacing: Theme.spaceS
                visible: root.narrow && (root.condition.length > 0 || root.trailing.length > 0)

                Tag {
                    iconName: root.toneIcon
                    text: root.condition
                    tone: root.tone
                    visible: root.condition.length > 0
                    Accessible.ignored: true
                }
                Label {
                    bottomPadding: Theme.spaceXs
                    kind: Label.Small
                    muted: true
                    text: root.trailing
                    topPadding: Theme.spaceXs
                    visible: root.trailing.length > 0
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Tag {
            iconName: root.toneIcon
            text: root.condition
            tone: root.tone
            visible: !root.narrow && root.condition.length > 0
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: false
            kind: Label.Small
            muted: true
            text: root.trailing
            visible: !root.narrow && root.trailing.length > 0
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            color: Theme.textFaint
            name: root.mirrored ? "chevron-left" : "chevron-right"
            size: Theme.iconSmall
            visible: root.chevron
        }
    }
}
