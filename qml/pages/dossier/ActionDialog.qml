pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who does what, how often, from when until when.
FormDialog {
    id: root

    property string goal: ""

    // A new action under this goal; under none when it is empty.
    function add(id: string) {
        goal = id;
        show("");
    }

    kind: "action"
    part: goal
    title: qsTr("Action")
    onPrepared: if (record.length === 0 && goal.length > 0)
        draft.preset("goal", goal)

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("description")
            focus: true
            mandatory: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("owner")
                session: root.session
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("done_by")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("frequency")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("funder")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
        }
        FieldGoal {
            Layout.fillWidth: true
            client: root.client
            field: root.draft.field("goal")
            session: root.session
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("restricts_freedom")
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_consents")
            visible: root.draft.field("restricts_freedom").checked
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_resists")
            visible: root.draft.field("restricts_freedom").checked
        }
        Banner {
            readonly property bool asks: root.draft.field("client_resists").checked || !root.draft.field("client_consents").checked

            Layout.fillWidth: true
            kind: Banner.Warning
            remedy: qsTr("Talk to the responsible clinician first and follow the steps of the law. Kernteam is not the register for involuntary care.")
            visible: root.draft.field("restricts_freedom").checked && asks
            what: qsTr("Without agreement, or against resistance, this is involuntary care (Wzd).")
        }
    }
}
