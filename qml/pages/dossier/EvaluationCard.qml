pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The half-year evaluation: goal by goal, then the plan as a whole with the day of the next one.
Card {
    id: root

    required property App.Session session
    required property string client
    required property App.PlanView plan
    property bool going: false

    signal evaluationWanted(string goal, string words, string since)

    // After a goal comes the next one; after the last the plan as a whole.
    function goOn() {
        if (!going)
            return;
        if (plan.nextGoal.length > 0)
            evaluationWanted(plan.nextGoal, plan.nextGoalText, plan.nextGoalSince);
        else
            whole.show(plan.plan);
        going = false;
    }

    visible: plan.agreed && plan.goals > 0

    SectionHeader {
        Layout.fillWidth: true
        describes: Phrase.dots([root.plan.lastReview.length > 0 ? qsTr("Last time: %1").arg(root.plan.lastReview) : "", root.plan.toEvaluate > 0 ? qsTr("%1 of %2 goals not looked at yet").arg(root.plan.toEvaluate).arg(root.plan.goals) : qsTr("Every goal was looked at")])
        text: qsTr("Half-year evaluation")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Button {
            text: root.plan.toEvaluate === root.plan.goals ? qsTr("Begin the evaluation") : qsTr("Next goal")
            visible: root.plan.toEvaluate > 0
            onClicked: root.evaluationWanted(root.plan.nextGoal, root.plan.nextGoalText, root.plan.nextGoalSince)
        }
        Button {
            kind: root.plan.toEvaluate > 0 ? Button.Quiet : Button.Secondary
            text: qsTr("Close the evaluation")
            onClicked: whole.show(root.plan.plan)
        }
    }
    Connections {
        function onChanged() {
            root.goOn();
        }

        target: root.plan
    }
    FormDialog {
        id: whole

        property bool filled: false

        // Today and half a year on, once; what is typed over it stays.
        function fill() {
            if (filled || !visible || draft.state !== App.RecordDraft.Editing)
                return;
            filled = true;
            if (draft.restored)
                return;
            draft.field("evaluated_on").text = Qt.formatDate(new Date(), "yyyy-MM-dd");
            draft.field("review_on").text = root.plan.proposedReview;
        }

        client: root.client
        kind: "care_plan"
        part: "review"
        session: root.session
        title: qsTr("The plan as a whole")
        onClosed: filled = false
        onOpened: fill()
        onPrepared: fill()

        form: ColumnLayout {
            spacing: Theme.spaceL

            FieldArea {
                Layout.fillWidth: true
                field: whole.draft.field("evaluation")
                focus: true
                hint: qsTr("What the client says of the past half year, and what changes")
            }
            FormRow {
                Layout.fillWidth: true

                FieldDate {
                    Layout.fillWidth: true
                    field: whole.draft.field("evaluated_on")
                }
                FieldDate {
                    Layout.fillWidth: true
                    field: whole.draft.field("review_on")
                    hint: qsTr("The next evaluation")
                }
            }
        }
    }
}
