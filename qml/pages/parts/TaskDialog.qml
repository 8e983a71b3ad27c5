pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A task: what, who, when.
FormDialog {
    id: root

    kind: "task"
    title: qsTr("Task")
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
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("due")
            }
        }
    }
}
