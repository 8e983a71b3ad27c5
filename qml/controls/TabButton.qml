import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// One tab of a row of tabs. The base has the role in C++ too: Qt 6.4 puts that one over the role a file declares.
T.TabButton {
    id: root

    required text
    property int count: 0
    property int place: 0
    property int among: 0

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.touch + Theme.spaceXs
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: A11y.describe(qsTr("%1 of %2. ").arg(place).arg(among) + (count > 0 ? qsTr("%n open", "", count) : ""), enabled)
    Accessible.selected: checked
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.spaceXxs
            anchors.bottomMargin: Theme.spaceXs
            color: root.hovered && !root.checked ? Theme.hover : "transparent"
            radius: Theme.radiusM

            FocusRing {
                gap: -2
                radius: Theme.radiusM
                shown: root.visualFocus
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.accent
            height: Theme.spaceXs
            radius: height / 2
            visible: root.checked
            width: parent.width - 2 * Theme.spaceM
        }
    }
    contentItem: Row {
        spacing: Theme.spaceS

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: !root.enabled ? Theme.textFaint : root.checked ? Theme.accentText : Theme.textMuted
            font.family: Theme.family
            font.pixelSize: Theme.sizeBody
            font.weight: root.checked ? Font.DemiBold : Font.Medium
            text: root.text
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            count: root.count
            spoken: ""
            tone: root.checked ? Tone.Accent : Tone.Neutral
            Accessible.ignored: true
        }
    }
}
