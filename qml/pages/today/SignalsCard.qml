pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Signals of all clients that wait: judged in place, and a new one written down.
ListCard {
    id: root

    required property App.Session session

    signal clientWanted(string client)

    actionText: qsTr("Add a signal")
    emptyIcon: "check-circle"
    emptyRemedy: qsTr("New signals appear here as soon as someone reports one.")
    emptyWhat: qsTr("No signals wait for triage")
    list: App.SignalsModel {
        session: root.session
    }
    row: ListRow {
        required property string clientId
        required property string clientName
        required property string sourceLabel
        required property string urgency
        required property string urgencyLabel
        required property string observedOn

        Layout.fillWidth: true
        condition: urgencyLabel
        subtitle: Phrase.dots([clientName, sourceLabel])
        tone: urgency === "urgent" || urgency === "high" ? Tone.Overdue : Tone.Neutral
        toneIcon: urgency === "urgent" || urgency === "high" ? "problem" : ""
        trailing: observedOn
        onClicked: judgeDialog.judge(clientId, clientName)
    }
    title: qsTr("Signals to look at")
    onActed: reportDialog.report()

    TriageDialog {
        id: judgeDialog

        session: root.session
        onDossierWanted: client => root.clientWanted(client)
    }
    ReportDialog {
        id: reportDialog

        session: root.session
    }
}
