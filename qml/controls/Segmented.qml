pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Theme

// Two to five short choices in one bar; under each other where the bar would cut their words.
FieldFrame {
    id: root

    required property list<string> options
    property int index: 0

    readonly property bool upright: row.needed * options.length > width
    readonly property int columns: !upright ? options.length : options.length % 2 === 0 && row.needed * 2 <= width ? 2 : 1

    signal chosen(int index)

    function choose(next: int) {
        if (next < 0 || next >= options.length || next === index)
            return;
        if (activeFocus)
            repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        index = next;
        chosen(next);
    }

    Rectangle {
        border.color: Theme.outline
        border.width: Theme.line
        color: Theme.sunken
        height: row.height
        radius: Theme.radiusM
        width: root.upright ? parent.width : Math.min(parent.width, Math.max(row.needed, Theme.touch * 2) * root.options.length)

        Accessible.role: Accessible.Grouping
        Accessible.name: root.label
        Accessible.description: root.spoken

        Grid {
            id: row

            property real needed: Theme.touch // by the longest of the words

            columns: root.columns
            height: Theme.touch * Math.ceil(root.options.length / root.columns)
            width: parent.width

            Repeater {
                id: repeater

                model: root.options
                onItemAdded: (index, item) => row.needed = Math.max(row.needed, item.implicitWidth)

                SegmentButton {
                    required property int index
                    required property string modelData

                    activeFocusOnTab: index === Math.max(0, root.index)
                    checked: index === root.index
                    focus: index === Math.max(0, root.index)
                    among: root.options.length
                    place: index + 1
                    text: modelData
                    width: row.width / root.columns
                    height: Theme.touch
                    Keys.onDownPressed: root.choose(index + root.columns)
                    Keys.onUpPressed: root.choose(index - root.columns)
                    Keys.onLeftPressed: root.choose(root.LayoutMirroring.enabled ? index + 1 : index - 1)
                    Keys.onRightPressed: root.choose(root.LayoutMirroring.enabled ? index - 1 : index + 1)
                    onClicked: root.choose(index)
                }
            }
        }
    }
}
