pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Everything that was written about this client, the newest first, with who and in which role; own work can be taken back.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    readonly property list<string> kinds: ["", "signal", "instrument_result", "triage", "assessment_answer", "problem", "participant", "agenda_item", "decision", "goal", "action", "contact_moment", "task", "message", "consent", "stay", "handover"]
    readonly property list<string> names: [qsTr("Everything"), qsTr("Signals"), qsTr("Questionnaires"), qsTr("Triage"), qsTr("Answers of the assessment"), qsTr("Problems"), qsTr("People around the client"), qsTr("Agenda items"), qsTr("Decisions"), qsTr("Goals"), qsTr("Actions"), qsTr("Contacts"), qsTr("Tasks"), qsTr("Messages"), qsTr("Consents"), qsTr("Stays"), qsTr("Handovers")]

    spacing: Theme.spaceL

    Choice {
        id: filter

        Layout.maximumWidth: Theme.fieldWidth
        index: 0
        label: qsTr("Show")
        options: root.names
    }
    ListCard {
        emptyIcon: "history"
        emptyRemedy: filter.index > 0 ? qsTr("Choose something else to see, or everything.") : qsTr("What the team writes appears here.")
        emptyWhat: qsTr("Nothing written yet")
        list: App.TimelineModel {
            client: root.client
            kind: root.kinds[Math.max(0, filter.index)]
            session: root.session
        }
        row: RowLayout {
            id: line

            required property string op
            required property string recordId
            required property string kind
            required property string kindLabel
            required property string about
            required property string summary
            required property string by
            required property string roleLabel
            required property string at
            required property bool own
            readonly property string what: about.length > 0 ? qsTr("%1: %2").arg(kindLabel).arg(about) : kindLabel

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                avatarName: line.by
                subtitle: Phrase.dots([line.by, line.roleLabel, line.summary])
                text: line.what
                trailing: line.at
                onClicked: {
                    history.kindName = line.kind;
                    history.show(line.recordId);
                }
            }
            IconButton {
                hint: line.at
                iconName: "undo"
                text: qsTr("Take back: %1").arg(line.what)
                visible: line.own
                onClicked: root.session.takeBack(line.op)
            }
        }
        title: qsTr("Timeline")
    }
    HistoryDialog {
        id: history

        property string kindName: ""

        asks: true
        session: root.session
        onAsked: record => rightDialog.askAbout(record, kindName)
    }
    RightDialog {
        id: rightDialog

        client: root.client
        session: root.session
    }
}
