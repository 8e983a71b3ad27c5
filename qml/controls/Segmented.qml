pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Theme

// Two to five short choices in one bar.
FieldFrame {
    id: root

    required property list<string> options
    property int index: 0

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
        width: Math.min(parent.width, Math.max(row.wanted * root.options.length, Theme.touch * root.options.length))

        Accessible.role: Accessible.Grouping
        Accessible.name: root.label
        Accessible.description: root.spoken

        Row {
            id: row

            property real wanted: Theme.touch * 2

            height: Theme.touch
            width: parent.width

            Repeater {
                id: repeater

                model: root.options
                onItemAdded: (index, item) => row.wanted = Math.max(row.wanted, item.implicitWidth)

                SegmentButton {
                    required property int index
                    required property string modelData

                    activeFocusOnTab: checked
                    checked: index === root.index
                    focus: checked
                    among: root.options.length
                    place: index + 1
                    text: modelData
                    width: row.width / root.options.length
                    height: row.height
                    Keys.onLeftPressed: root.choose(root.LayoutMirroring.enabled ? index + 1 : index - 1)
                    Keys.onRightPressed: root.choose(root.LayoutMirroring.enabled ? index - 1 : index + 1)
                    onClicked: root.choose(index)
                }
            }
        }
    }
}
