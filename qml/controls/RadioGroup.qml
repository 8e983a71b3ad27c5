pragma ComponentBehavior: Bound
import QtQuick

// A few choices that exclude each other, all in sight. Arrows move and choose, Tab leaves the group.
FieldFrame {
    id: root

    required property list<string> options
    property list<string> hints: []
    property int index: -1

    signal chosen(int index)

    function choose(next: int) {
        if (next < 0 || next >= options.length)
            return;
        if (activeFocus)
            repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
        index = next;
        chosen(next);
    }

    Column {
        id: column

        width: parent.width
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label
        Accessible.description: root.spoken

        Repeater {
            id: repeater

            model: root.options

            RadioOption {
                required property int index
                required property string modelData

                among: root.options.length
                checked: index === root.index
                activeFocusOnTab: index === Math.max(0, root.index)
                focus: index === Math.max(0, root.index)
                hint: index < root.hints.length ? root.hints[index] : ""
                place: index + 1
                text: modelData
                width: column.width
                Keys.onDownPressed: root.choose(index + 1)
                Keys.onUpPressed: root.choose(index - 1)
                onClicked: root.choose(index)
            }
        }
    }
}
