pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the client allows one party to know of one theme: asked, answered and written down.
FormDialog {
    id: root

    kind: "consent"
    title: qsTr("Consent")
    onPrepared: {
        if (record.length > 0)
            return;
        draft.preset("answer", "yes");
        draft.preset("given_by", "client");
        draft.preset("given_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("recorded_by", session.myId);
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("party")
                focus: true
                hint: qsTr("Someone of the team. Or fill in a name.")
                session: root.session
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("party_name")
                hint: qsTr("An organisation or a person")
            }
        }
        DoctorRoleField {
            Layout.fillWidth: true
            draft: root.draft
            session: root.session
        }
        FieldTheme {
            Layout.fillWidth: true
            field: root.draft.field("compartment")
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("answer")
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("limits")
            hint: qsTr("In the client's own words")
            lines: 2
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("purpose")
        }
        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("given_by")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("given_how")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("given_on")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("recorded_by")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("withdrawn_on")
                visible: field.text.length > 0
            }
        }
    }
}
