pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The agreement on the plan: who, when, how; the next look at it; what to do in a crisis.
FormDialog {
    id: root

    property int nextVersion: 1

    kind: "care_plan"
    part: record.length === 0 ? String(nextVersion) : ""
    title: qsTr("Agreement on the plan")
    onPrepared: if (record.length === 0)
        draft.preset("version", String(nextVersion))

    form: ColumnLayout {
        spacing: Theme.spaceL

        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("agreed_by")
                focus: true
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("agreed_on")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("agreed_how")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("review_on")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("copy_offered")
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("copy_given_on")
            visible: root.draft.field("copy_offered").checked
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("crisis_plan")
            visible: field.text.length > 0
        }
    }
}
