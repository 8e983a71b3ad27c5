pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One client while the meeting runs: goals on top, notes, decisions with owner and date, and what the client is told.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string item

    signal clientWanted(string client, int step)

    spacing: Theme.spaceL

    App.RecordDraft {
        id: draft

        client: root.client
        kind: "agenda_item"
        record: root.item
        session: root.session
        onSaved: reopen()
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

            Layout.fillWidth: true
            chevron: false
            iconName: "goal"
            subtitle: target
            text: description
        }
        title: qsTr("What the client wants")
        onActed: root.clientWanted(root.client, 5)
    }
    Slot {
        Layout.fillWidth: true
        active: draft.ready
        body: Card {
            FieldArea {
                Layout.fillWidth: true
                field: draft.field("notes")
            }
            FieldArea {
                Layout.fillWidth: true
                field: draft.field("client_message")
                hint: qsTr("Three lines in plain words")
            }
            FormRow {
                Layout.fillWidth: true

                FieldDate {
                    Layout.fillWidth: true
                    field: draft.field("next_review")
                }
                FieldChoice {
                    Layout.fillWidth: true
                    field: draft.field("status")
                }
            }
            Button {
                Layout.alignment: Qt.AlignRight
                enabled: draft.canSubmit
                kind: Button.Primary
                text: qsTr("Save the minutes")
                onClicked: draft.submit()
            }
        }
    }
    ListCard {
        actionText: qsTr("Add a decision")
        emptyIcon: "check-circle"
        emptyRemedy: qsTr("Each decision needs an owner and a date.")
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
    DecisionDialog {
        id: decisionDialog

        agendaItem: root.item
        client: root.client
        session: root.session
    }
}
