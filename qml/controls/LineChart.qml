pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Theme

// Values over time as a small line, with a dashed line where a limit lies. Said in full to a screen reader by its label;
// the page puts a table beside it. Drawn with rectangles: shapes give trouble without a graphics card.
Item {
    id: root

    required property string label
    required property list<real> values
    required property list<real> places // of each value, 0 to 1
    property real least: 0
    property real most: 1
    property real limit: NaN
    property string limitText: ""

    readonly property real span: Math.max(1, most - least)
    readonly property int dashes: 40
    readonly property int axis: Theme.iconSize + Theme.spaceXs

    readonly property bool limitUp: {
        const last = values.length > 0 ? values[values.length - 1] : least;
        const room = limit - least < span / 5 || (last < limit && most - limit >= span / 5);
        return room;
    }

    function xOf(index: int): real {
        return index < places.length ? places[index] * (plot.width - Theme.spaceM) + Theme.spaceM / 2 : 0;
    }
    function yOf(value: real): real {
        return plot.height - Theme.spaceM / 2 - (value - least) / span * (plot.height - Theme.spaceM);
    }

    implicitHeight: Theme.touch * 3
    implicitWidth: Theme.fieldWidth

    Accessible.role: Accessible.Graphic
    Accessible.name: label

    Label {
        kind: Label.Caption
        text: root.most
        width: root.axis
        Accessible.ignored: true
    }
    Label {
        kind: Label.Caption
        text: root.least
        width: root.axis
        y: root.height - height
        Accessible.ignored: true
    }
    Rectangle {
        id: plot

        color: Theme.sunken
        height: root.height
        radius: Theme.radiusM
        width: root.width - root.axis
        x: root.axis

        // So many dashes at any width: a number that followed the width would unmake items while they are laid out.
        Repeater {
            model: isNaN(root.limit) ? 0 : root.dashes

            Rectangle {
                required property int index

                color: Theme.dueSolid
                height: Theme.focusLine
                width: plot.width / root.dashes * 0.6
                x: plot.width / root.dashes * index
                y: root.yOf(root.limit) - height / 2
            }
        }
        Label {
            kind: Label.Caption
            text: root.limitText
            visible: !isNaN(root.limit) && root.limitText.length > 0
            wrapMode: Text.NoWrap
            x: plot.width - width - Theme.spaceS
            // On the side of its line where the last value is not, as far as there is room.
            y: visible ? (root.limitUp ? root.yOf(root.limit) - height : root.yOf(root.limit) + Theme.spaceXs) : 0
            Accessible.ignored: true
        }
        Repeater {
            model: Math.max(0, root.values.length - 1)

            Rectangle {
                required property int index
                readonly property real fromX: root.xOf(index)
                readonly property real fromY: root.yOf(root.values[index])
                readonly property real alongX: root.xOf(index + 1) - fromX
                readonly property real alongY: root.yOf(root.values[index + 1]) - fromY

                antialiasing: true
                color: Theme.accent
                height: Theme.focusLine
                rotation: Math.atan2(alongY, alongX) * 180 / Math.PI
                transformOrigin: Item.Left
                width: Math.hypot(alongX, alongY)
                x: fromX
                y: fromY - height / 2
            }
        }
        Repeater {
            model: root.values.length

            Rectangle {
                required property int index

                border.color: Theme.surface
                border.width: Theme.focusLine
                color: Theme.accent
                height: width
                radius: width / 2
                width: Theme.spaceM + Theme.spaceXxs
                x: root.xOf(index) - width / 2
                y: root.yOf(root.values[index]) - height / 2
            }
        }
    }
}
