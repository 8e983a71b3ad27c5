pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Relief for the carer: what, who pays, who arranges it. What is asked becomes a task for the social domain.
FormDialog {
    id: root

    property string plan: ""

    kind: "respite"
    title: qsTr("Relief for the carer")
    onPrepared: if (record.length === 0) {
        if (plan.length > 0)
            draft.preset("carer_plan", plan);
        draft.preset("funder", "wmo");
        draft.preset("status", "asked");
        draft.preset("asked_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
    }
    onSaved: (client, id) => {
        if (record.length === 0)
            session.arrangeRespite(client, id);
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            hint: qsTr("A day away, someone at night, a short stay")
            lines: 2
            mandatory: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("funder")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("asked_on")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("owner")
                hint: qsTr("Left empty: someone of the social domain")
                session: root.session
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("provider")
                visible: root.record.length > 0
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("frequency")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
                visible: root.record.length > 0
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
                visible: root.record.length > 0
            }
        }
    }
}
