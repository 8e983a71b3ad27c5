pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.App as App
import Kernteam.Controls

// What a message is about: the client, one of the six steps, or an open task.
Choice {
    id: root

    required property App.Session session
    required property App.RecordDraft draft
    required property string client
    readonly property list<string> steps: [qsTr("Step 1: early detection"), qsTr("Step 2: MDA"), qsTr("Step 3: core team"), qsTr("Step 4: MDO"), qsTr("Step 5: care and life plan"), qsTr("Step 6: case management")]
    property list<string> kinds: []
    property list<string> records: []

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const names = [qsTr("This client")];
        const ownKinds = [""];
        const ownRecords = [""];
        for (let i = 1; i <= steps.length; ++i) {
            names.push(steps[i - 1]);
            ownKinds.push("step_" + i);
            ownRecords.push("");
        }
        for (let i = 0; i < tasks.count; ++i) {
            const row = tasks.objectAt(i);
            if (!row)
                return;
            names.push(qsTr("Task: %1").arg(row.description));
            ownKinds.push("task");
            ownRecords.push(row.recordId);
        }
        kinds = ownKinds;
        records = ownRecords;
        options = names;
        const about = draft.field("about").text;
        const kind = draft.field("about_kind").text;
        index = about.length > 0 ? records.indexOf(about) : Math.max(0, kinds.indexOf(kind));
    }
    // qmllint enable property

    component Task: QtObject {
        required property string recordId
        required property string description
    }

    label: qsTr("What it is about")
    options: []
    onChosen: index => {
        draft.field("about_kind").text = kinds[index];
        draft.field("about").text = records[index];
    }
    Component.onCompleted: place()

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
    Instantiator {
        id: tasks

        model: App.TasksModel {
            client: root.client
            mine: false
            session: root.session
        }
        delegate: Task {
        }
        onObjectAdded: root.place()
        onObjectRemoved: later.restart()
    }
}
