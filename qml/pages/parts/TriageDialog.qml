pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What was decided on the signals, why, and what the client said. The signals that wait stand above it; saving marks
// them as judged in the same commit.
FormDialog {
    id: root

    property string clientName: "" // where the dossier is not open

    signal dossierWanted(string client)

    // Judges what waits for a client.
    function judge(id: string, name: string) {
        client = id;
        clientName = name;
        show("");
    }

    describes: waiting.count > 1 ? qsTr("All waiting signals of this client are judged by this.") : ""
    kind: "triage"
    title: clientName.length > 0 ? qsTr("Decide: %1").arg(clientName) : qsTr("Decision")
    onPrepared: if (record.length === 0)
        draft.preset("decided_on", Qt.formatDate(new Date(), "yyyy-MM-dd"))

    App.DossierSignals {
        id: waiting

        client: root.opened && root.record.length === 0 ? root.client : ""
        session: root.session
        waitingOnly: true
    }
    SignalCloseDialog {
        id: closeDialog

        client: root.client
        session: root.session
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        Repeater {
            model: waiting

            WaitingSignal {
                Layout.fillWidth: true
                onCloseWanted: record => closeDialog.show(record)
            }
        }
        Button {
            kind: Button.Quiet
            text: qsTr("Open the dossier")
            visible: root.clientName.length > 0
            onClicked: {
                root.close();
                root.dossierWanted(root.client);
            }
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("outcome")
            focus: true
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("reason")
        }
        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("decided_by")
                hint: qsTr("Someone of the team. Else choose the profession.")
                session: root.session
                onPicked: (id, role) => root.draft.field("decided_role").text = role
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("decided_role")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("decided_on")
            }
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("watch_until")
            visible: root.draft.field("outcome").text === "watch"
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_agreed")
        }
        FormRow {
            Layout.fillWidth: true
            visible: root.draft.field("client_agreed").checked

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("agreed_how")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("agreed_on")
            }
        }
    }
}
