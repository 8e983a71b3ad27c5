pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The client wants somebody to read nothing any more: every consent is taken back, and a no is recorded.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string member: ""
    property string about: ""

    function show(id: string, name: string) {
        member = id;
        about = name;
        open();
    }

    acceptText: qsTr("Close it off")
    describes: qsTr("At the wish of the client. New keys are made at once: what is written from now on cannot be opened. What was received before stays there. Decisions keep their owner.")
    destructive: true
    title: qsTr("No longer read by %1").arg(about)
    onConfirmed: {
        session.closeFor(client, member);
        close();
    }

    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("Tell the client: who has already read something, still knows it.")
    }
}
