pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One question of the team's own: the words, how it is answered, and whether it is asked.
FormDialog {
    id: root

    property string domain: ""

    describes: qsTr("Answers that were given stay readable with the words they were asked in.")
    kind: "frame_question"
    part: domain
    title: record.length > 0 ? qsTr("Change the question") : qsTr("Add a question")
    onPrepared: if (record.length === 0) {
        draft.preset("domain", domain);
        draft.preset("form", "words");
    }
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            lines: 2
            mandatory: true
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("form")
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("off")
            visible: root.record.length > 0
        }
    }
}
