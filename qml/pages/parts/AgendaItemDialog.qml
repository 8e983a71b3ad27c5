pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// One client in one meeting: the question, the time, and afterwards what came of it.
FormDialog {
    id: root

    property string conference: ""

    kind: "agenda_item"
    part: conference
    title: qsTr("On the agenda")
    onPrepared: if (record.length === 0 && conference.length > 0)
        draft.preset("conference", conference)

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldConference {
            Layout.fillWidth: true
            field: root.draft.field("conference")
            focus: true
            session: root.session
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("question")
            mandatory: true
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("slot")
            onChosen: index => root.draft.field("minutes").text = ["10", "6", "4"][index]
        }
        FormRow {
            Layout.fillWidth: true

            FieldNumber {
                Layout.fillWidth: true
                field: root.draft.field("minutes")
                from: 1
                to: 120
                unit: qsTr("min")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
                visible: root.record.length > 0
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("notes")
            visible: root.record.length > 0
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("client_message")
            hint: qsTr("Three lines in plain words")
            visible: root.record.length > 0
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("next_review")
            visible: root.record.length > 0
        }
    }
}
