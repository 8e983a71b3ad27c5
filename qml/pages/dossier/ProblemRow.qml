import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A problem, and the two ways on: a question for the meeting and a goal in the plan, each one touch.
ColumnLayout {
    id: root

    required property string recordId
    required property string label
    required property string domainLabel
    required property string priorityLabel
    required property string statusLabel
    required property string by
    required property bool clientPriority
    required property bool active
    required property bool asked
    required property bool goalMade
    required property string ratings
    required property int conflicts

    signal opened(string record)
    signal questionWanted(string record)
    signal goalWanted(string record)

    spacing: 0

    ListRow {
        Layout.fillWidth: true
        condition: root.conflicts > 0 ? qsTr("Choose") : !root.active ? root.statusLabel : root.clientPriority ? qsTr("Matters most to the client") : root.priorityLabel
        iconName: root.active ? "" : "check-circle"
        subtitle: Phrase.dots([root.domainLabel, root.ratings.length > 0 ? qsTr("KBS %1").arg(root.ratings) : "", root.asked ? qsTr("on the agenda") : "", root.goalMade ? qsTr("in the plan") : "", root.by])
        text: root.label
        tone: root.conflicts > 0 ? Tone.Conflict : !root.active ? Tone.Ok : root.clientPriority ? Tone.Accent : Tone.Neutral
        onClicked: root.opened(root.recordId)
    }
    Flow {
        Layout.bottomMargin: Theme.spaceS
        Layout.fillWidth: true
        visible: root.active && !(root.asked && root.goalMade)

        Button {
            hint: root.label
            kind: Button.Quiet
            text: qsTr("Ask the team")
            visible: !root.asked
            onClicked: root.questionWanted(root.recordId)
        }
        Button {
            hint: root.label
            kind: Button.Quiet
            text: qsTr("Make a goal")
            visible: !root.goalMade
            onClicked: root.goalWanted(root.recordId)
        }
    }
}
