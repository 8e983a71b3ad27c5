pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A device was lost or is used no more: what was on it, the text for who judges a data breach, and the end of it.
Dialog {
    id: root

    required property App.Session session
    property string device: ""
    property string about: ""
    property string owner: ""
    property bool revoked: false
    property int setApart: 0

    signal comparing(string device, string name)

    function show(id: string, name: string, member: string, ended: bool, late: int) {
        device = id;
        about = name;
        owner = member;
        revoked = ended;
        setApart = late;
        why.text = "";
        open();
    }

    acceptText: revoked ? qsTr("Let it count after all") : qsTr("End this device")
    acceptable: !revoked || setApart > 0
    describes: revoked ? qsTr("This device gets nothing any more.") : qsTr("It gets nothing any more, new keys are made at once, and what it still writes is set apart. What was on it stays on it, closed with the password of its owner.")
    destructive: !revoked
    rejectText: qsTr("Close")
    title: about
    onConfirmed: {
        if (revoked)
            session.acceptLate(device);
        else
            session.revokeDevice(device, why.text);
        close();
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("Let them count only when you know who wrote them.")
        what: qsTr("%n entry(s) came in after its end and are set apart.", "", root.setApart)
        visible: root.setApart > 0
    }
    Button {
        iconName: "check"
        text: qsTr("Compare the words")
        visible: !root.revoked
        onClicked: {
            root.close();
            root.comparing(root.device, root.owner);
        }
    }
    TextField {
        id: why

        Layout.fillWidth: true
        focus: true
        label: qsTr("What happened")
        visible: !root.revoked
    }
    App.LostDevice {
        id: lost

        device: root.device
        session: root.session
    }
    TextArea {
        Layout.fillWidth: true
        label: qsTr("For the assessment of a data breach")
        lines: 8
        readOnly: true
        text: lost.memo
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("%n client(s) of whom something was on it", "", lost.count)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: lost
            delegate: Label {
                required property string name

                Layout.fillWidth: true
                text: name
            }
        }
    }
}
