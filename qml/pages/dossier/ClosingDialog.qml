pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Ends the work on a client: why, from when, and what becomes of what is still open.
Dialog {
    id: root

    required property App.Session session
    required property string client
    required property int openPoints

    readonly property bool died: why.index >= 0 && reasons[why.index] === "died"
    readonly property list<string> reasons: ["died", "moved_to_institution", "withdrew", "not_needed", "moved_away", "other"]

    acceptText: qsTr("Close the dossier")
    acceptable: why.index >= 0 && day.date.length > 0
    describes: qsTr("The dossier leaves the worklist and can still be read. It is kept as long as the law asks, counted from its last change. Closing can be undone.")
    destructive: true
    title: qsTr("Close the dossier")
    onConfirmed: {
        session.closeDossier(client, reasons[why.index], day.date, died || open.index === 0);
        close();
    }

    Choice {
        id: why

        Layout.fillWidth: true
        focus: true
        label: qsTr("Reason for closing")
        mandatory: true
        options: [qsTr("Died"), qsTr("Moved to a nursing home"), qsTr("Stopped at own wish"), qsTr("No longer needed"), qsTr("Moved away"), qsTr("Other")]
    }
    DateField {
        id: day

        Layout.fillWidth: true
        label: qsTr("Closed on")
        latest: today
        mandatory: true
        today: Qt.formatDate(new Date(), "yyyy-MM-dd")
        Component.onCompleted: date = today
    }
    Segmented {
        id: open

        Layout.fillWidth: true
        index: 0
        label: qsTr("%n open point(s): tasks, goals and actions", "", root.openPoints)
        options: [qsTr("Let them lapse"), qsTr("Leave them open")]
        visible: root.openPoints > 0 && !root.died
        onChosen: index => open.index = index
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("All open tasks, goals and actions end. Relatives see the dossier only when the client agreed to it, after an incident, or with a weighty interest of their own (article 7:458a of the Civil Code). Ask the doctor, and write down what they ask under Rights.")
        visible: root.died
    }
}
