pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What someone noticed: what, who, when, how urgent.
FormDialog {
    id: root

    kind: "signal"
    title: qsTr("Signal")
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
                field: root.draft.field("source")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("observed_at")
            }
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("urgency")
        }
        ToldBy {
            Layout.fillWidth: true
            draft: root.draft
            named: false
            session: root.session
        }
        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("status")
            visible: root.record.length > 0
        }
    }
}
