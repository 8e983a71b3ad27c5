pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.App as App
import Kernteam.Controls

// The client lets a theme be shared again.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string record: ""
    property string theme: ""

    function show(id: string, name: string) {
        record = id;
        theme = name;
        open();
    }

    acceptText: qsTr("Share again")
    describes: qsTr("From now on it follows the team around the client and the consents again.")
    title: qsTr("Share again: %1").arg(theme)
    onConfirmed: {
        session.liftRestriction(client, record);
        close();
    }
}
