pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Closing a goal: how it ended, and what becomes of the actions and tasks that are still open under it.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string goal: ""
    property string words: ""
    property list<string> goalIds: []
    property list<string> goalNames: []

    readonly property list<string> statuses: ["reached", "partly_reached", "not_reached", "stopped"]

    function ask(id: string, description: string) {
        goal = id;
        words = description;
        ending.index = 0;
        place();
        open();
    }
    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ids = [];
        const names = [];
        for (let i = 0; i < others.count; ++i) {
            const row = others.objectAt(i);
            if (!row || !row.open || row.recordId === goal)
                continue;
            ids.push(row.recordId);
            names.push(row.description);
        }
        goalIds = ids;
        goalNames = names;
    }
    // qmllint enable property
    function confirm() {
        const records = [];
        const fates = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as LeftoverRow;
            if (!row)
                continue;
            records.push(row.recordId);
            fates.push(row.fate);
        }
        session.closeGoal(client, goal, statuses[ending.index], records, fates);
        close();
    }

    component Other: QtObject {
        required property string recordId
        required property string description
        required property bool open
    }

    acceptText: qsTr("Close the goal")
    describes: words.length > 0 ? "“" + words + "”" : ""
    title: qsTr("Close a goal")
    onConfirmed: confirm()

    Segmented {
        id: ending

        Layout.fillWidth: true
        label: qsTr("How did it end?")
        options: [qsTr("Reached"), qsTr("Partly reached"), qsTr("Not reached"), qsTr("Stopped")]
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Strong
        text: qsTr("Still open under this goal")
        visible: rows.count > 0
    }
    Repeater {
        id: rows

        model: App.GoalLeftovers {
            client: root.client
            goal: root.goal
            session: root.session
        }
        delegate: LeftoverRow {
            Layout.fillWidth: true
            goalIds: root.goalIds
            goalNames: root.goalNames
        }
    }
    Instantiator {
        id: others

        model: App.DossierGoals {
            client: root.client
            session: root.session
        }
        delegate: Other {
        }
        onObjectAdded: root.place()
    }
}
