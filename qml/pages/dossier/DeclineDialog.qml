import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls

// Why I do not take a client over; who offered it reads the reason.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string handover: ""
    property string from: ""

    function ask(id: string, who: string) {
        if (id !== handover)
            why.text = "";
        handover = id;
        from = who;
        open();
    }

    acceptText: qsTr("Decline")
    acceptable: why.text.trim().length > 0
    describes: qsTr("%1 stays the contact and reads why.").arg(from)
    title: qsTr("Decline the handover")
    onConfirmed: {
        session.declineHandover(client, handover, why.text.trim());
        close();
    }

    TextArea {
        id: why

        Layout.fillWidth: true
        focus: true
        label: qsTr("Why not")
        lines: 2
        mandatory: true
    }
}
