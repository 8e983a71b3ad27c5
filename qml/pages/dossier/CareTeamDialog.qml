pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Pages.Parts
import Kernteam.Theme

// Why a core role is missing, and when the team was formed.
FormDialog {
    id: root

    kind: "care_team"
    title: qsTr("Core team")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("gp_absent_reason")
            focus: true
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("nursing_absent_reason")
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("social_absent_reason")
        }
        Repeater {
            model: root.session.coreExtra

            FieldText {
                required property string modelData

                Layout.fillWidth: true
                field: root.draft.field("absent_reasons." + modelData)
            }
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("formed_on")
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("note")
        }
    }
}
