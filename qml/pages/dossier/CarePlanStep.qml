pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 5, the care and life plan: goals in the client's words, who does what, and what was agreed.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Add a goal")
        emptyAction: qsTr("Add a goal")
        emptyIcon: "goal"
        emptyRemedy: qsTr("Write the goal in the client's own words.")
        emptyWhat: qsTr("No goals yet")
        list: App.DossierGoals {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string description
            required property string target
            required property string dueText
            required property string ownerName
            required property string statusLabel
            required property bool late
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : dueText
            iconName: "goal"
            subtitle: Phrase.dots([target, ownerName, statusLabel])
            text: description
            tone: conflicts > 0 ? Tone.Conflict : late ? Tone.Overdue : Tone.Neutral
            toneIcon: conflicts > 0 ? "conflict" : ""
            onClicked: goalDialog.show(recordId)
        }
        title: qsTr("Goals")
        onActed: goalDialog.show("")
    }
    ListCard {
        actionText: qsTr("Add an action")
        emptyIcon: "arrow-right"
        emptyRemedy: qsTr("Who does what, how often, from when.")
        emptyWhat: qsTr("No actions yet")
        list: App.DossierActions {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string description
            required property string ownerName
            required property string frequency
            required property string from
            required property string until
            required property string funderLabel
            required property string statusLabel
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : statusLabel
            iconName: "arrow-right"
            subtitle: Phrase.dots([ownerName, frequency, funderLabel])
            text: description
            tone: conflicts > 0 ? Tone.Conflict : Tone.Neutral
            trailing: until
            onClicked: actionDialog.show(recordId)
        }
        title: qsTr("Actions")
        onActed: actionDialog.show("")
    }
    ListCard {
        actionText: qsTr("Agree on the plan")
        emptyIcon: "document"
        emptyRemedy: qsTr("Record who agreed, when, and when the plan is looked at again.")
        emptyWhat: qsTr("Not agreed yet")
        list: App.DossierPlans {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string agreedByLabel
            required property string agreedOn
            required property string reviewText
            required property string statusLabel
            required property bool agreed
            required property bool late
            required property int version
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : reviewText
            iconName: "document"
            subtitle: Phrase.dots([agreedByLabel, agreedOn, statusLabel])
            text: agreed ? qsTr("Plan %1, agreed").arg(version) : qsTr("Plan %1, not agreed yet").arg(version)
            tone: conflicts > 0 ? Tone.Conflict : late ? Tone.Overdue : agreed ? Tone.Ok : Tone.Due
            onClicked: planDialog.show(recordId)
        }
        title: qsTr("Agreement")
        onActed: planDialog.show(root.dossier.carePlanRecord)
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
    PlanDialog {
        id: planDialog

        client: root.client
        session: root.session
    }
}
