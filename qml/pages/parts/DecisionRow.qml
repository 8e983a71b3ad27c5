import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// A decision with its owner and date, and the way to make it a task. Placed by numbers: its form follows the width.
Item {
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
    readonly property bool below: narrow && !taskMade

    implicitHeight: row.implicitHeight + (below ? make.implicitHeight + Theme.spaceS : 0)
    implicitWidth: Theme.fieldWidth

    ListRow {
        id: row

        condition: root.conflicts > 0 ? qsTr("Choose") : root.done ? qsTr("Done") : root.dueText
        iconName: "check-circle"
        subtitle: Phrase.dots([root.ownerName.length > 0 ? root.ownerName : qsTr("No owner yet"), root.done ? qsTr("done") : root.taskMade ? qsTr("is a task") : ""])
        text: root.text
        tone: root.conflicts > 0 ? Tone.Conflict : root.done ? Tone.Ok : root.late ? Tone.Overdue : Tone.Neutral
        width: root.taskMade || root.narrow ? root.width : root.width - make.width - Theme.spaceS
        onClicked: root.opened(root.recordId)
    }
    Button {
        id: make

        enabled: root.ownerName.length > 0
        hint: root.text
        kind: Button.Quiet
        text: qsTr("Make a task")
        visible: !root.taskMade
        width: implicitWidth
        x: root.narrow ? Theme.iconSize + Theme.spaceM : root.width - width
        y: root.narrow ? row.implicitHeight : (row.implicitHeight - height) / 2
        onClicked: root.taskWanted(root.recordId)
    }
}
