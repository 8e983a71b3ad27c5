pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 6, case management: contacts as they happen, and the tasks that keep the plan going.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        hideWhenEmpty: true
        list: App.DossierAgendaItems {
            client: root.client
            plannedOnly: true
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string question
            required property string meeting
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : qsTr("Planned")
            iconName: "meeting"
            subtitle: meeting
            text: question
            tone: conflicts > 0 ? Tone.Conflict : Tone.Accent
            onClicked: itemDialog.show(recordId)
        }
        title: qsTr("Planned meetings")
    }
    HandoverCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    ListCard {
        describes: qsTr("What asks for attention in the next three months.")
        hideWhenEmpty: true
        list: App.AttentionModel {
            client: root.client
            session: root.session
            withinDays: 92
        }
        row: ListRow {
            required property string reasonLabel
            required property string dueText
            required property string waitsFor
            required property bool late

            Layout.fillWidth: true
            chevron: false
            condition: dueText
            iconName: "clock"
            subtitle: waitsFor.length > 0 ? qsTr("waits for %1").arg(waitsFor) : ""
            text: reasonLabel
            tone: late ? Tone.Overdue : Tone.Neutral
        }
        title: qsTr("What is due")
    }
    ListCard {
        actionText: qsTr("Add a contact")
        emptyAction: qsTr("Add a contact")
        emptyIcon: "phone"
        emptyRemedy: qsTr("A visit, a call or a message, in a few words.")
        emptyWhat: qsTr("No contacts written down")
        list: App.DossierContacts {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string day
            required property string withWhom
            required property string channelLabel
            required property string triggers
            required property string by
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : triggers
            iconName: "phone"
            subtitle: Phrase.dots([channelLabel, withWhom, by])
            tone: conflicts > 0 ? Tone.Conflict : Tone.Due
            trailing: day
            onClicked: contactDialog.show(recordId)
        }
        title: qsTr("Contacts")
        onActed: contactDialog.show("")
    }
    StayCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    ListCard {
        emptyIcon: "check-circle"
        emptyRemedy: qsTr("What is agreed about this client appears here.")
        emptyWhat: qsTr("No tasks yet")
        list: App.DossierTasks {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string description
            required property string ownerName
            required property string dueText
            required property string status
            required property string statusLabel
            required property string sourceLabel
            required property bool late
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : status === "open" ? dueText : statusLabel
            iconName: status === "done" ? "check-circle" : "circle"
            subtitle: Phrase.dots([ownerName, sourceLabel])
            text: description
            tone: conflicts > 0 ? Tone.Conflict : status === "done" ? Tone.Ok : late ? Tone.Overdue : Tone.Neutral
            onClicked: taskDialog.show(recordId)
        }
        title: qsTr("All tasks")
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        iconName: "folder"
        kind: Button.Quiet
        text: root.dossier.closed ? qsTr("Open the dossier again") : qsTr("Close the dossier")
        onClicked: root.dossier.closed ? root.session.reopenDossier(root.client) : closingDialog.open()
    }
    ClosingDialog {
        id: closingDialog

        client: root.client
        openPoints: root.dossier.openPoints
        session: root.session
    }
    ContactDialog {
        id: contactDialog

        client: root.client
        session: root.session
    }
    AgendaItemDialog {
        id: itemDialog

        client: root.client
        session: root.session
    }
    TaskDialog {
        id: taskDialog

        client: root.client
        session: root.session
    }
}
