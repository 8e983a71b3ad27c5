pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A person of or around the core team.
FormDialog {
    id: root

    kind: "participant"
    title: qsTr("Person")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("role")
            focus: true
        }
        FieldMember {
            Layout.fillWidth: true
            field: root.draft.field("member")
            hint: qsTr("Only for someone of the team")
            session: root.session
            onPicked: (id, role, name) => {
                root.draft.field("profession").text = role;
                if (root.draft.field("name").text.trim().length === 0)
                    root.draft.field("name").text = name;
            }
            visible: root.draft.field("role").text === "professional"
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("name")
                mandatory: true
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("relation")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("profession")
                visible: root.draft.field("role").text === "professional"
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("organisation")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("phone")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("email")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("reachable")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("deputy")
            }
            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("call_order")
                hint: qsTr("1 is called first")
                to: 99
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("away_from")
                visible: root.draft.field("member").text.length === 0
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("away_until")
                visible: root.draft.field("member").text.length === 0
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
            }
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("may_be_called")
        }
    }
}
