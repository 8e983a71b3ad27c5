pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Wishes for the last phase, and who speaks for the client.
FormDialog {
    id: root

    kind: "advance_care"
    title: qsTr("Wishes for the last phase")
    onPrepared: if (record.length === 0) {
        draft.preset("discussed_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("discussed_by", session.myId);
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("wishes")
            focus: true
            hint: qsTr("In the client's own words")
        }
        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("place_of_death")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("place_text")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("representative")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("representative_kind")
                hint: qsTr("The law asks them in this order")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("representative_phone")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("discussed_with")
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
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("will")
            lines: 2
        }
    }
}
