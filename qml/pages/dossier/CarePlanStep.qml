pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 5, the care and life plan: goals with who does what, what was agreed, and what to do when things go wrong.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    App.PlanView {
        id: plan

        client: root.client
        session: root.session
    }
    PlanStateCard {
        Layout.fillWidth: true
        plan: plan
        visible: plan.sentence.length > 0
    }
    ListCard {
        actionText: qsTr("Add a goal")
        emptyAction: qsTr("Add a goal")
        emptyIcon: "goal"
        emptyRemedy: qsTr("Write the goal in the client's own words.")
        emptyWhat: qsTr("No goals yet")
        list: App.DossierGoals {
            id: goals

            client: root.client
            session: root.session
        }
        row: GoalRow {
            Layout.fillWidth: true
            client: root.client
            session: root.session
            onActionOpened: record => actionDialog.show(record)
            onActionWanted: goal => actionDialog.add(goal)
            onClosingWanted: (goal, words) => closeDialog.ask(goal, words)
            onEvaluationWanted: (goal, words, since) => evaluationDialog.ask(goal, words, since)
            onOpened: record => goalDialog.show(record)
        }
        title: qsTr("Goals")
        onActed: goalDialog.show("")
    }
    ListCard {
        actionText: qsTr("Add an action")
        emptyIcon: "arrow-right"
        emptyRemedy: qsTr("Who does what, how often, from when.")
        emptyWhat: qsTr("No actions yet")
        hideWhenEmpty: goals.count > 0
        list: App.DossierActions {
            client: root.client
            session: root.session
        }
        row: ActionRow {
            Layout.fillWidth: true
            onClicked: actionDialog.show(recordId)
        }
        title: goals.count > 0 ? qsTr("Actions without a goal") : qsTr("Actions")
        onActed: actionDialog.add("")
    }
    AgreementCard {
        Layout.fillWidth: true
        client: root.client
        plan: plan
        session: root.session
    }
    EvaluationCard {
        id: evaluation

        Layout.fillWidth: true
        client: root.client
        plan: plan
        session: root.session
        onEvaluationWanted: (goal, words, since) => {
            asked = true;
            evaluationDialog.ask(goal, words, since);
        }

        property bool asked: false
    }
    CrisisCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    AcpCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    CarerCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    GoalDialog {
        id: goalDialog

        client: root.client
        session: root.session
    }
    ActionDialog {
        id: actionDialog

        client: root.client
        session: root.session
    }
    GoalEvaluationDialog {
        id: evaluationDialog

        client: root.client
        session: root.session
        onRejected: evaluation.asked = false
        onSaved: {
            evaluation.going = evaluation.asked;
            evaluation.asked = false;
        }
    }
    GoalCloseDialog {
        id: closeDialog

        client: root.client
        session: root.session
    }
}
