pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls

// A member: administrator or not, and the end of a membership.
Dialog {
    id: root

    required property App.Session session
    property string member: ""
    property string about: ""
    property bool admin: false
    property string device: "" // whose words to compare

    signal comparing(string device, string name)

    function show(id: string, name: string, isAdmin: bool, toCompare: string) {
        member = id;
        device = toCompare;
        about = name;
        admin = isAdmin;
        why.text = "";
        open();
    }

    acceptText: qsTr("Remove from the team")
    acceptable: why.text.trim().length > 0
    describes: qsTr("All devices of this member are ended and new keys are made. What was written stays, with name and role. Hand over the clients first.")
    destructive: true
    rejectText: qsTr("Close")
    title: about
    onConfirmed: {
        session.removeMember(member, why.text);
        close();
    }

    Button {
        iconName: "check"
        text: qsTr("Compare the words")
        visible: root.device.length > 0
        onClicked: {
            root.close();
            root.comparing(root.device, root.about);
        }
    }
    Button {
        iconName: root.admin ? "close" : "check"
        text: root.admin ? qsTr("End being an administrator") : qsTr("Make an administrator")
        onClicked: {
            root.session.setAdmin(root.member, !root.admin);
            root.close();
        }
    }
    TextField {
        id: why

        Layout.fillWidth: true
        focus: true
        label: qsTr("Why this member leaves")
    }
}
