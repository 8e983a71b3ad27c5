import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

// What somebody else thinks of an opening in an emergency.
Dialog {
    id: root

    property string opening: ""
    property string about: ""
    property string reason: ""
    readonly property list<string> outcomes: ["justified", "not_justified", "reported"]

    signal reviewed(string opening, string outcome, string note)

    function look(id: string, name: string, why: string) {
        if (id !== opening) {
            outcome.index = 0;
            note.text = "";
        }
        opening = id;
        about = name;
        reason = why;
        open();
    }

    acceptText: qsTr("Record")
    acceptable: outcome.index === 0 || note.text.trim().length > 0
    describes: qsTr("%1 gave as reason: %2").arg(about).arg(reason)
    title: qsTr("Look at the opening in an emergency")
    onConfirmed: {
        reviewed(opening, outcomes[outcome.index], note.text.trim());
        close();
    }

    Segmented {
        id: outcome

        Layout.fillWidth: true
        focus: true
        label: qsTr("Was it needed")
        options: [qsTr("Needed"), qsTr("Not needed"), qsTr("Reported as an incident")]
    }
    TextArea {
        id: note

        Layout.fillWidth: true
        label: qsTr("What was done")
        lines: 2
        mandatory: outcome.index > 0
    }
}
