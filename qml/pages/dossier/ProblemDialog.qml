pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A problem in one domain.
FormDialog {
    id: root

    kind: "problem"
    title: qsTr("Problem")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("label")
            focus: true
            mandatory: true
        }
        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("domain")
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
        }
        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("priority")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
        }
        FormRow {
            Layout.fillWidth: true
            most: 3

            Repeater {
                model: ["knowledge", "behaviour", "state"]

                FieldNumber {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                    from: 1
                    to: 5
                }
            }
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_priority")
        }
    }
}
