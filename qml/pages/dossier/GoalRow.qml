pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// One goal, how far it is, and under it who does what for it.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string recordId
    required property string description
    required property string target
    required property string dueText
    required property string ownerName
    required property string statusLabel
    required property string funderLabel
    required property string ratings
    required property string outcomeLabel
    required property string evaluatedOn
    required property string since
    required property bool late
    required property bool open
    required property int conflicts

    signal opened(string record)
    signal actionOpened(string record)
    signal actionWanted(string goal)
    signal evaluationWanted(string goal, string words, string since)
    signal closingWanted(string goal, string words)

    spacing: 0

    ListRow {
        Layout.fillWidth: true
        condition: root.conflicts > 0 ? qsTr("Choose") : root.open ? root.dueText : root.statusLabel
        iconName: "goal"
        lines: 4
        subtitle: Phrase.dots([root.target, root.ownerName, root.funderLabel, root.ratings, Phrase.joined([root.outcomeLabel, root.evaluatedOn], ", ")])
        text: root.description
        tone: root.conflicts > 0 ? Tone.Conflict : root.late ? Tone.Overdue : root.open ? Tone.Neutral : Tone.Ok
        toneIcon: root.conflicts > 0 ? "conflict" : ""
        onClicked: root.opened(root.recordId)
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.iconSize + Theme.spaceM
        spacing: 0

        Repeater {
            model: App.DossierActions {
                client: root.client
                goal: root.recordId
                session: root.session
            }
            delegate: ActionRow {
                Layout.fillWidth: true
                onClicked: root.actionOpened(recordId)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 0
            visible: root.open

            Button {
                hint: root.description
                iconName: "plus"
                kind: Button.Quiet
                text: qsTr("Add an action")
                onClicked: root.actionWanted(root.recordId)
            }
            Button {
                hint: root.description
                kind: Button.Quiet
                text: qsTr("Evaluate")
                onClicked: root.evaluationWanted(root.recordId, root.description, root.since)
            }
            Button {
                hint: root.description
                kind: Button.Quiet
                text: qsTr("Close the goal")
                onClicked: root.closingWanted(root.recordId, root.description)
            }
        }
    }
}
