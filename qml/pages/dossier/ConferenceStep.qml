pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 4, the MDO for this client: on which agendas, what was decided, and what the client is told.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Put on an agenda")
        emptyAction: qsTr("Put on an agenda")
        emptyIcon: "meeting"
        emptyRemedy: qsTr("Choose a meeting and write down the question to the team.")
        emptyWhat: qsTr("On no agenda yet")
        list: App.DossierAgendaItems {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string question
            required property string statusLabel
            required property string status
            required property string nextReview
            required property string notes
            required property string meeting
            required property string by
            required property int minutes
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : statusLabel
            iconName: "meeting"
            lines: 3
            subtitle: Phrase.dots([meeting, qsTr("%n minute(s)", "", minutes), notes, by])
            text: question
            tone: conflicts > 0 ? Tone.Conflict : status === "discussed" ? Tone.Ok : Tone.Neutral
            trailing: nextReview
            onClicked: itemDialog.show(recordId)
        }
        title: qsTr("On the agenda")
        onActed: itemDialog.show("")
    }
    ListCard {
        actionText: qsTr("Add a decision")
        emptyIcon: "check-circle"
        emptyRemedy: qsTr("A decision has an owner and a date, and becomes a task in one touch.")
        emptyWhat: qsTr("No decisions yet")
        list: App.DossierDecisions {
            client: root.client
            session: root.session
        }
        row: DecisionRow {
            Layout.fillWidth: true
            onOpened: record => decisionDialog.show(record)
            onTaskWanted: record => root.session.makeTask(root.client, record)
        }
        title: qsTr("Decisions")
        onActed: decisionDialog.show("")
    }
    AgendaItemDialog {
        id: itemDialog

        client: root.client
        session: root.session
    }
    DecisionDialog {
        id: decisionDialog

        client: root.client
        session: root.session
    }
}
