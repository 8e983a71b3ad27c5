pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// How far one goal is: reached or not, knowledge, behaviour and status from 1 to 5, and what went well.
FormDialog {
    id: root

    property string goal: ""
    property string words: ""
    property string since: ""

    function ask(id: string, description: string, from: string) {
        goal = id;
        words = description;
        since = from;
        show("");
    }

    describes: words.length > 0 ? "“" + words + "”" : ""
    kind: "goal_evaluation"
    part: goal
    title: qsTr("Evaluate a goal")
    onPrepared: {
        draft.preset("goal", goal);
        draft.preset("since", since);
        draft.preset("evaluated_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("outcome")
            focus: true
        }
        FormRow {
            Layout.fillWidth: true
            most: 3

            Repeater {
                model: ["knowledge", "behaviour", "state"]

                FieldNumber {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                    from: 1
                    to: 5
                }
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
        }
        FormRow {
            Layout.fillWidth: true

            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("evaluated_on")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("evaluated_with")
            }
        }
    }
}
