pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What was decided on the signals, why, and what the client said.
FormDialog {
    id: root

    kind: "triage"
    title: qsTr("Decision")
    form: ColumnLayout {
        spacing: Theme.spaceL

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
