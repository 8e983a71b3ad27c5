pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Whether the client can decide on one matter: never in general, always about something, by someone, on a day.
FormDialog {
    id: root

    kind: "capacity"
    title: qsTr("Ability to decide")
    onPrepared: if (record.length === 0) {
        draft.preset("assessed_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("assessed_by", session.myId);
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("about")
            focus: true
            hint: qsTr("One decision: about treatment, about money, about where to live")
            mandatory: true
        }
        FieldDecision {
            Layout.fillWidth: true
            field: root.draft.field("judgement")
        }
        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("assessed_by")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("assessed_on")
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
        }
    }
}
