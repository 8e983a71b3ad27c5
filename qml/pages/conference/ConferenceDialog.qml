pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A meeting: when, how long, where, who leads and who writes.
FormDialog {
    id: root

    kind: "conference"
    title: qsTr("Meeting")
    onPrepared: if (record.length === 0)
        draft.preset("minutes", "60")

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldWall {
            Layout.fillWidth: true
            field: root.draft.field("starts_at")
        }
        FormRow {
            Layout.fillWidth: true

            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("minutes")
                from: 5
                to: 480
                unit: qsTr("min")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("place")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("chair")
                session: root.session
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("secretary")
                session: root.session
            }
        }
        FieldMembers {
            Layout.fillWidth: true
            draft: root.draft
            label: qsTr("Who is invited")
            name: "invited"
            session: root.session
        }
        FormRow {
            Layout.fillWidth: true

            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("opening_minutes")
                from: 0
                hint: qsTr("3 when nothing is filled in")
                to: 120
                unit: qsTr("min")
            }
            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("closing_minutes")
                from: 0
                hint: qsTr("5 when nothing is filled in")
                to: 120
                unit: qsTr("min")
            }
        }
    }
}
