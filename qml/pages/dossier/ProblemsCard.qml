pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// All problems of a client, and one touch that carries them on to the meeting and the plan.
ListCard {
    id: root

    required property App.Session session
    required property string client
    readonly property App.DossierProblems problems: App.DossierProblems {
        client: root.client
        session: root.session
    }

    signal opened(string record)

    actionText: qsTr("Add a problem")
    emptyIcon: "star"
    emptyRemedy: qsTr("Problems become goals in the plan and questions for the meeting.")
    emptyWhat: qsTr("No problems written down")
    list: problems
    row: ProblemRow {
        Layout.fillWidth: true
        onGoalWanted: record => root.session.carryProblems(root.client, record, false, true)
        onOpened: record => root.opened(record)
        onQuestionWanted: record => root.session.carryProblems(root.client, record, true, false)
    }
    title: qsTr("Problems")
    onActed: opened("")

    Button {
        Layout.alignment: Qt.AlignLeft
        Layout.topMargin: Theme.spaceS
        iconName: "arrow-right"
        text: qsTr("Everything to the meeting and the plan")
        visible: root.problems.loose > 1
        onClicked: root.session.carryProblems(root.client, "", true, true)
    }
}
