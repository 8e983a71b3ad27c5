pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A decision: what, who, when.
FormDialog {
    id: root

    property string agendaItem: ""

    kind: "decision"
    part: agendaItem
    title: qsTr("Decision")
    onPrepared: if (record.length === 0 && agendaItem.length > 0)
        draft.preset("agenda_item", agendaItem)

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

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("owner")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("due")
            }
        }
    }
}
