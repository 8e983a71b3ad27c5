pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// The steps of a dossier in order, each with its state in words; wide in a row, narrow under each other.
// `states` holds a StepPath.State per step.
FocusScope {
    id: root

    enum State {
        Open,
        Current,
        Done,
        Blocked
    }

    required property string label
    required property list<string> steps
    required property list<int> states
    property list<string> notes: []
    property int index: 0
    property bool open: false

    readonly property bool upright: width < Theme.touch * 3.2 * steps.length

    signal chosen(int index)

    function choose(next: int) {
        if (next < 0 || next >= steps.length)
            return;
        index = next;
        open = false;
        chosen(next);
    }
    function move(next: int) {
        if (next >= 0 && next < steps.length && repeater.itemAt(next).visible)
            repeater.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Theme.readable
    implicitHeight: grid.implicitHeight

    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.spaceXs
        columns: root.upright ? 1 : root.steps.length
        rowSpacing: Theme.spaceXs

        Repeater {
            id: repeater

            model: root.steps

            StepButton {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                among: root.steps.length
                compact: root.upright
                first: index === 0
                folded: root.upright && !root.open
                last: index === root.steps.length - 1
                note: index < root.notes.length ? root.notes[index] : ""
                place: index + 1
                selected: index === root.index
                stage: index < root.states.length ? root.states[index] : StepPath.Open
                text: modelData
                visible: !folded || selected
                Keys.onDownPressed: root.move(index + 1)
                Keys.onLeftPressed: root.move(root.LayoutMirroring.enabled ? index + 1 : index - 1)
                Keys.onRightPressed: root.move(root.LayoutMirroring.enabled ? index - 1 : index + 1)
                Keys.onUpPressed: root.move(index - 1)
                onClicked: root.upright && !root.open ? root.open = true : root.choose(index)
            }
        }
    }
}
