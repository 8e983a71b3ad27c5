pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// How this team works, where it differs from the handreiking. What is left empty is as the handreiking has it.
FormDialog {
    id: root

    kind: "team_rules"
    title: qsTr("How this team works")
    describes: qsTr("Leave empty what is as usual. Every earlier choice stays in the history and can be put back.")
    onPrepared: if (record.length === 0)
        draft.preset("consent_before_team", "true")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FormRow {
            Layout.fillWidth: true

            Repeater {
                model: ["conference_months", "medication_review_months", "assessment_months", "consent_months", "return_review_days", "reminder_days"]

                FieldNumber {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                    to: 90
                }
            }
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("consent_before_team")
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("frame")
        }
        FieldFlags {
            Layout.fillWidth: true
            draft: root.draft
            name: "core_without"
        }
        FieldFlags {
            Layout.fillWidth: true
            draft: root.draft
            name: "core_extra"
        }
        FieldFlags {
            Layout.fillWidth: true
            draft: root.draft
            name: "confirming_roles"
        }
        FormRow {
            Layout.fillWidth: true

            Repeater {
                model: ["step_1", "step_2", "step_3", "step_4", "step_5", "step_6"]

                FieldText {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                }
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("note")
            lines: 2
        }
    }
}
