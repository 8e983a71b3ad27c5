pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What is to be done about one treatment: yes, no or otherwise, and with whom that was discussed.
FormDialog {
    id: root

    kind: "treatment_directive"
    title: qsTr("Decision on a treatment")
    onPrepared: if (record.length === 0) {
        draft.preset("discussed_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("discussed_by", session.myId);
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("treatment")
            focus: true
            mandatory: true
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("other_treatment")
            visible: root.draft.field("treatment").text === "other"
        }
        FieldDecision {
            Layout.fillWidth: true
            field: root.draft.field("decision")
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            lines: 2
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("discussed_with")
                hint: qsTr("The client, and who was there")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("discussed_on")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("discussed_by")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("withdrawn_on")
                visible: root.record.length > 0
            }
        }
    }
}
