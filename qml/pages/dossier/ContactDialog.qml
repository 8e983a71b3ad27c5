pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A visit, a call, a talk.
FormDialog {
    id: root

    kind: "contact_moment"
    title: qsTr("Contact")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            mandatory: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("with")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("at")
            }
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("channel")
        }
    }
}
