pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One client on one page, to read before the meeting: the question, the goals, the problems.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string question
    property string item: "" // of the agenda, whose people are looked at

    signal dossierWanted

    spacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        visible: root.question.length > 0

        Label {
            Layout.fillWidth: true
            kind: Label.Caption
            text: qsTr("Question to the team")
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Strong
            text: root.question
        }
    }
    ListCard {
        actionText: qsTr("Open the dossier")
        emptyIcon: "goal"
        emptyWhat: qsTr("No goals yet")
        list: App.DossierGoals {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string description
            required property string target
            required property string ratings
            required property string dueText
            required property bool late
            required property bool open
            required property string statusLabel

            Layout.fillWidth: true
            chevron: false
            condition: open ? dueText : statusLabel
            iconName: "goal"
            lines: 3
            subtitle: Phrase.dots([target, ratings])
            text: description
            tone: late ? Tone.Overdue : Tone.Neutral
            onClicked: root.dossierWanted()
        }
        title: qsTr("What the client wants")
        onActed: root.dossierWanted()
    }
    ListCard {
        emptyIcon: "check-circle"
        emptyWhat: qsTr("No problems written down")
        list: App.MeetingProblems {
            id: problems

            client: root.client
            item: root.item
            session: root.session
        }
        row: ListRow {
            required property string label
            required property string domainLabel
            required property string priorityLabel
            required property string ratings
            required property bool clientPriority
            required property string notFor

            Layout.fillWidth: true
            chevron: false
            lines: 3
            condition: clientPriority ? qsTr("Matters to the client") : ""
            subtitle: Phrase.dots([domainLabel, priorityLabel, ratings, notFor.length > 0 ? qsTr("not for %1").arg(notFor) : ""])
            text: label
            tone: Tone.Accent
            onClicked: root.dossierWanted()
        }
        title: qsTr("Problems")

        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Not shown to you, because there is no consent for it: %1").arg(problems.hidden)
            visible: problems.hidden.length > 0
        }
    }
}
