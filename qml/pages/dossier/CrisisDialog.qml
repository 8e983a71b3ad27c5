pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What to do when things go wrong at home.
FormDialog {
    id: root

    kind: "crisis_plan"
    title: qsTr("Crisis plan")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("signs")
            focus: true
            lines: 2
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("what_helps")
            lines: 2
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("call_first")
                hint: qsTr("Name and number")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("call_then")
                hint: qsTr("Name and number")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("key_box")
                hint: qsTr("Where it hangs and who knows the code; never the code itself")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("stay_wish")
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("stay_text")
            lines: 2
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("agreed_on")
        }
    }
}
