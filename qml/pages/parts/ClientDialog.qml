pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A new client, or the head of a dossier changed.
FormDialog {
    id: root

    kind: "client"
    title: record.length > 0 ? qsTr("Client") : qsTr("New client")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("name")
            focus: true
            hint: qsTr("As in: Willemsen-Otten, G.")
            mandatory: true
        }
        FormRow {
            Layout.fillWidth: true

            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("birth_date")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("phone")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("address")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("postcode")
            }
            BsnField {
                Layout.fillWidth: true
                client: root.record
                field: root.draft.field("bsn")
                session: root.session
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("what_matters")
            hint: qsTr("In the client's own words")
        }
    }
}
