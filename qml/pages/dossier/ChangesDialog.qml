pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What changed from one version of the plan to the next.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string plan: ""

    function show(id: string, version: int) {
        plan = id;
        title = qsTr("What changed with plan %1").arg(version);
        open();
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: ""

    Label {
        Layout.fillWidth: true
        muted: true
        text: qsTr("Nothing in the goals and actions changed.")
        visible: changes.empty
    }
    Repeater {
        model: App.PlanChanges {
            id: changes

            client: root.client
            plan: root.plan
            session: root.session
        }
        delegate: ChangeRow {
            Layout.fillWidth: true
        }
    }
}
