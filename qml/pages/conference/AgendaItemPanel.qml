pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One client in the meeting: what to know before, beside it who is there, the minutes, and decisions with owner and date.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string item
    property string meetingStatus: ""

    signal clientWanted(string client, int step)

    readonly property bool beside: width >= Theme.wideFrom

    spacing: Theme.spaceL

    App.AgendaItemView {
        id: view

        client: root.client
        item: root.item
        session: root.session
    }
    App.RecordDraft {
        id: draft

        client: root.client
        kind: "agenda_item"
        record: root.item
        session: root.session
        onSaved: reopen()
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("Without the client's consent they may not hear about this client. Let them leave the room first.")
        visible: view.uncovered.length > 0
        what: qsTr("Without consent: %1").arg(view.uncovered)
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceL
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.spaceL

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.beside ? root.width * 0.45 : root.width
            spacing: Theme.spaceL

            PreRead {
                Layout.fillWidth: true
                client: root.client
                item: root.item
                question: view.question
                session: root.session
                onDossierWanted: root.clientWanted(root.client, 5)
            }
            PreparationCard {
                Layout.fillWidth: true
                client: root.client
                item: root.item
                session: root.session
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.beside ? root.width * 0.55 : root.width
            spacing: Theme.spaceL

            ItemClock {
                Layout.fillWidth: true
                session: root.session
                view: view
                visible: root.meetingStatus === "running" || view.begun
            }
            AttendanceCard {
                Layout.fillWidth: true
                session: root.session
                view: view
            }
            Slot {
                Layout.fillWidth: true
                active: draft.ready
                body: MinutesCard {
                    draft: draft
                    view: view
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
        }
    }
    DecisionDialog {
        id: decisionDialog

        agendaItem: root.item
        client: root.client
        session: root.session
    }
}
