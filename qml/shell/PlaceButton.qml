import QtQuick
import QtQuick.Templates as T
import Kernteam.Controls
import Kernteam.Theme

// One place in the rail or the bottom bar.
T.TabButton {
    id: root

    enum Form {
        Wide,
        Square,
        Foot
    }

    required text
    required property string iconName
    required property int place
    required property int among
    property int form: PlaceButton.Wide
    property int count: 0
    property bool words: true

    readonly property color ink: checked ? Theme.accentSoftInk : Theme.textMuted

    implicitWidth: Theme.touch
    implicitHeight: form === PlaceButton.Wide ? Theme.touch : Theme.touch + Theme.spaceM
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: (count > 0 ? qsTr("%n waiting. ", "", count) : "") + qsTr("%1 of %2. ").arg(place).arg(among) + qsTr("Keys Alt+%1").arg(place)
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        radius: Theme.radiusM

        // Chosen is more than pointed at: it has a mark of its own.
        Rectangle {
            color: Theme.accent
            height: root.form === PlaceButton.Foot ? Theme.spaceXs - 1 : parent.height - 2 * Theme.spaceM
            radius: Theme.spaceXxs
            visible: root.checked
            width: root.form === PlaceButton.Foot ? parent.width - 2 * Theme.spaceL : Theme.spaceXs - 1
            x: root.form === PlaceButton.Foot ? Theme.spaceL : root.mirrored ? parent.width - width : 0
            y: root.form === PlaceButton.Foot ? 0 : Theme.spaceM
        }
        FocusRing {
            gap: -2
            radius: Theme.radiusM
            shown: root.visualFocus
        }
    }
    // qmllint disable deferred-property-id
    contentItem: Item {
        // qmllint enable deferred-property-id
        Icon {
            x: root.form !== PlaceButton.Wide ? (parent.width - width) / 2 : root.mirrored ? parent.width - width - Theme.spaceM : Theme.spaceM
            y: root.form === PlaceButton.Wide || !root.words ? (parent.height - height) / 2 : Theme.spaceS
            color: root.ink
            name: root.iconName
            size: root.form === PlaceButton.Wide ? Theme.iconSize : Theme.iconSize * 1.1
        }
        Text {
            x: root.form === PlaceButton.Wide ? (root.mirrored ? Theme.spaceM : Theme.iconSize + 2 * Theme.spaceM) : Theme.spaceXs / 2
            y: root.form === PlaceButton.Wide ? (parent.height - height) / 2 : parent.height - height - Theme.spaceS
            color: root.checked ? Theme.accentSoftInk : Theme.text
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: root.form === PlaceButton.Wide ? Theme.sizeBody : Theme.sizeFoot
            font.weight: root.checked ? Font.DemiBold : Font.Medium
            horizontalAlignment: root.form === PlaceButton.Wide ? Text.AlignLeft : Text.AlignHCenter
            text: root.text
            textFormat: Text.PlainText
            visible: root.words
            width: root.form === PlaceButton.Wide ? parent.width - Theme.iconSize - 3 * Theme.spaceM - (badge.visible ? badge.width : 0) : parent.width - Theme.spaceXs
            Accessible.ignored: true
        }
        Badge {
            id: badge

            x: root.form !== PlaceButton.Wide ? parent.width / 2 + Theme.spaceXs : root.mirrored ? Theme.spaceS : parent.width - width - Theme.spaceS
            y: root.form === PlaceButton.Wide ? (parent.height - height) / 2 : Theme.spaceXs / 2
            count: root.count
            spoken: ""
            tone: root.form === PlaceButton.Wide ? Tone.Neutral : Tone.Overdue
            Accessible.ignored: true
        }
    }

    Tip {
        shown: (root.hovered || root.visualFocus) && !root.words
        text: root.text
    }
}
