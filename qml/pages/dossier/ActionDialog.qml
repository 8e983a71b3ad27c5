pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who does what, how often, from when until when.
FormDialog {
    id: root

    kind: "action"
    title: qsTr("Action")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("description")
            focus: true
            mandatory: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("owner")
                session: root.session
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("done_by")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("frequency")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("funder")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
        }
    }
}
