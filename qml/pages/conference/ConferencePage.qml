pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One meeting: its agenda with minutes, running it client by client, decisions that become tasks.
ScrollPage {
    id: root

    required property App.Session session
    required property string conference
    property string openItem: ""
    property string openClient: ""
    property string openName: ""
    property string openQuestion: ""

    signal back
    signal clientWanted(string client, int step)

    maximumWidth: Theme.readable * 1.9
    subtitle: openItem.length > 0 ? openQuestion : Phrase.dots([meeting.field("place") ? meeting.field("place").text : "", statusText])
    title: openItem.length > 0 ? openName : qsTr("Meeting")

    readonly property string status: meeting.ready ? meeting.field("status").text : ""
    readonly property string statusText: status === "running" ? qsTr("running") : status !== "closed" ? qsTr("planned") : approved ? qsTr("closed, minutes approved") : qsTr("closed")
    readonly property bool approved: meeting.ready && meeting.field("minutes_approved_on").text.length > 0

    actions: [
        Button {
            iconName: "arrow-left"
            kind: Button.Quiet
            text: root.openItem.length > 0 ? qsTr("Agenda") : qsTr("All meetings")
            onClicked: root.openItem.length > 0 ? root.openItem = "" : root.back()
        },
        Button {
            iconName: "document"
            text: qsTr("Print")
            visible: root.openItem.length === 0
            onClicked: printDialog.show()
        },
        Button {
            iconName: "edit"
            text: qsTr("Change")
            visible: root.openItem.length === 0 && root.status !== "closed"
            onClicked: changeDialog.show(root.conference)
        },
        Button {
            enabled: meeting.state === App.RecordDraft.Editing
            kind: Button.Primary
            text: root.status === "running" ? qsTr("Close the meeting") : qsTr("Start the meeting")
            visible: root.openItem.length === 0 && root.status !== "closed"
            onClicked: meeting.move(root.status === "running" ? "closed" : "running")
        },
        Button {
            enabled: meeting.state === App.RecordDraft.Editing
            kind: Button.Primary
            text: qsTr("Approve the minutes")
            visible: root.openItem.length === 0 && root.status === "closed" && !root.approved
            onClicked: meeting.approve()
        }
    ]

    App.RecordDraft {
        id: meeting

        function move(next: string) {
            field("status").text = next;
            submit();
        }

        function approve() {
            field("minutes_approved_on").text = Qt.formatDate(new Date(), "yyyy-MM-dd");
            submit();
        }

        kind: "conference"
        record: root.conference
        session: root.session
        onSaved: reopen()
    }
    App.AgendaModel {
        id: agenda

        conference: root.conference
        session: root.session
    }
    Banner {
        readonly property int available: meeting.ready ? meeting.field("minutes").number : 0

        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("Shorten an item or move it to the next meeting.")
        visible: root.openItem.length === 0 && available > 0 && agenda.plannedMinutes > available
        what: qsTr("The agenda takes %1 of %2 minutes.").arg(agenda.plannedMinutes).arg(available)
    }
    ListCard {
        describes: qsTr("%1 minutes in all, opening and closing included").arg(agenda.plannedMinutes)
        emptyIcon: "meeting"
        emptyRemedy: qsTr("Take someone from the proposals, or put a client on this agenda from the dossier, in step 4.")
        emptyWhat: qsTr("Nobody on the agenda yet")
        list: agenda
        row: AgendaRow {
            Layout.fillWidth: true
            onClicked: {
                root.openName = clientName;
                root.openQuestion = question;
                root.openClient = clientId;
                root.openItem = recordId;
            }
        }
        title: qsTr("Agenda")
        visible: root.openItem.length === 0
    }
    ProposalsCard {
        Layout.fillWidth: true
        conference: root.conference
        session: root.session
        visible: root.openItem.length === 0 && root.status !== "closed"
    }
    Slot {
        Layout.fillWidth: true
        active: root.openItem.length > 0
        visible: active
        body: AgendaItemPanel {
            client: root.openClient
            item: root.openItem
            meetingStatus: root.status
            session: root.session
            onClientWanted: (client, step) => root.clientWanted(client, step)
        }
    }
    PrintDialog {
        id: printDialog

        conference: root.conference
        session: root.session
    }
    ConferenceDialog {
        id: changeDialog

        session: root.session
    }
}
