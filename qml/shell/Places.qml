pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// The places, as a rail (upright) or a bar at the bottom.
Rectangle {
    id: root

    required property int current
    property list<int> counts: []
    property bool upright: true
    property bool words: true

    readonly property list<string> names: [qsTr("Today"), qsTr("Clients"), qsTr("Meetings"), qsTr("Team"), qsTr("Settings")]
    readonly property list<string> icons: ["today", "clients", "meeting", "team", "settings"]
    readonly property bool fits: upright || width / names.length >= widest
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < names.length; ++i)
            most = Math.max(most, metrics.advanceWidth(names[i]));
        return most;
    }

    signal chosen(int place)

    function move(from: int, by: int) {
        const next = repeater.itemAt(Math.max(0, Math.min(names.length - 1, from + by)));
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: upright ? (words ? Theme.railWide : Theme.railNarrow) : Theme.touch * names.length
    implicitHeight: Theme.touch + Theme.spaceXl
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.sizeFoot
        font.weight: Font.DemiBold
    }
    Grid {
        id: grid

        anchors.fill: parent
        anchors.margins: root.upright ? Theme.spaceS : Theme.spaceXs
        columns: root.upright ? 1 : root.names.length
        rowSpacing: Theme.spaceXs

        Repeater {
            id: repeater

            model: root.names

            PlaceButton {
                required property int index
                required property string modelData

                among: root.names.length
                checked: index === root.current
                count: index < root.counts.length ? root.counts[index] : 0
                iconName: root.icons[index]
                place: index + 1
                form: !root.upright ? PlaceButton.Foot : root.words ? PlaceButton.Wide : PlaceButton.Square
                text: modelData
                width: root.upright ? grid.width : grid.width / root.names.length
                words: root.words && root.fits
                Keys.onDownPressed: root.move(index, 1)
                Keys.onLeftPressed: root.move(index, root.LayoutMirroring.enabled ? 1 : -1)
                Keys.onRightPressed: root.move(index, root.LayoutMirroring.enabled ? -1 : 1)
                Keys.onUpPressed: root.move(index, -1)
                onClicked: root.chosen(index)
            }
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        upright: true
        visible: root.upright
    }
    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: !root.upright
    }
}
