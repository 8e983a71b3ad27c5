pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The plan of someone who cares for the client at home.
FormDialog {
    id: root

    kind: "carer_plan"
    title: qsTr("Plan of the informal carer")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FormRow {
            Layout.fillWidth: true

            FieldPerson {
                Layout.fillWidth: true
                client: root.client
                field: root.draft.field("carer")
                focus: true
                hint: qsTr("Someone around the client. Or fill in a name.")
                session: root.session
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("carer_name")
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("tasks")
            lines: 2
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("load_text")
            lines: 2
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("wish")
            lines: 2
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("backup")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("agreed_on")
            }
        }
    }
}
