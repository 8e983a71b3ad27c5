import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls

// A domain of the team's own: its name, and which of the usual ones it is like.
Dialog {
    id: root

    required property App.Session session
    readonly property list<string> letters: ["S", "F", "M", "P", "C"]

    acceptText: qsTr("Add")
    acceptable: name.text.trim().length > 0 && like.index >= 0
    describes: qsTr("What it is like decides whose part it is and who may read the answers. That cannot be changed later; the name can.")
    title: qsTr("Add a domain")
    onAboutToShow: name.text = ""
    onConfirmed: {
        session.addDomain(letters[like.index], name.text.trim());
        close();
    }

    TextField {
        id: name

        Layout.fillWidth: true
        focus: true
        label: qsTr("Name of the domain")
        mandatory: true
    }
    Choice {
        id: like

        Layout.fillWidth: true
        index: 2
        label: qsTr("Is like")
        options: [qsTr("Body"), qsTr("Daily life"), qsTr("Social"), qsTr("Mind"), qsTr("Communication")]
    }
}
