pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A stay away from home: while it lasts tasks wait; coming home asks for a review within a week.
FormDialog {
    id: root

    kind: "stay"
    title: qsTr("Stay away from home")
    describes: qsTr("While the client is away, tasks wait and are not late. Fill in the day of coming home when it is there: a review follows.")
    onPrepared: if (record.length === 0) {
        draft.preset("from", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("pauses_tasks", "true");
    }
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("type")
            focus: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("place")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("phone")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
                mandatory: true
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("expected_until")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("carer_informed_on")
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("reason")
            lines: 2
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("note")
            lines: 2
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("pauses_tasks")
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("home_care_stopped")
        }
    }
}
