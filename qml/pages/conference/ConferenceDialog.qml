pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A meeting: when, how long, where, who leads and who writes.
FormDialog {
    id: root

    kind: "conference"
    title: qsTr("Meeting")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldWall {
            Layout.fillWidth: true
            field: root.draft.field("starts_at")
        }
        FormRow {
            Layout.fillWidth: true

            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("minutes")
                from: 5
                to: 480
                unit: qsTr("min")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("place")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("chair")
                session: root.session
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("secretary")
                session: root.session
            }
        }
    }
}
