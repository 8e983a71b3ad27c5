import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A decision with its owner and date, and the way to make it a task.
GridLayout {
    id: root

    required property string recordId
    required property string text
    required property string ownerName
    required property string dueText
    required property bool late
    required property bool taskMade
    required property bool done
    required property int conflicts

    signal opened(string record)
    signal taskWanted(string record)

    readonly property bool narrow: width < Theme.fieldWidth * 1.5

    columnSpacing: Theme.spaceS
    columns: narrow ? 1 : 2
    rowSpacing: 0

    ListRow {
        Layout.fillWidth: true
        condition: root.conflicts > 0 ? qsTr("Choose") : root.done ? qsTr("Done") : root.dueText
        iconName: "check-circle"
        subtitle: Phrase.dots([root.ownerName.length > 0 ? root.ownerName : qsTr("No owner yet"), root.done ? qsTr("done") : root.taskMade ? qsTr("is a task") : ""])
        text: root.text
        tone: root.conflicts > 0 ? Tone.Conflict : root.done ? Tone.Ok : root.late ? Tone.Overdue : Tone.Neutral
        onClicked: root.opened(root.recordId)
    }
    Button {
        Layout.bottomMargin: root.narrow ? Theme.spaceS : 0
        Layout.leftMargin: root.narrow ? Theme.iconSize + (kind === Button.Quiet ? Theme.spaceM : 2 * Theme.spaceM) : 0
        enabled: root.ownerName.length > 0
        hint: root.text
        kind: Button.Quiet
        text: qsTr("Make a task")
        visible: !root.taskMade
        onClicked: root.taskWanted(root.recordId)
    }
}
