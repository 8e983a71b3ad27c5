pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Asks for destruction: says what goes, and that a second person must agree.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property string theme: ""
    property string record: ""
    property string why: "asked_by_client"

    function ask(ofTheme: string, ofRecord: string) {
        theme = ofTheme;
        record = ofRecord;
        why = "asked_by_client";
        open();
    }
    function askEnded() {
        theme = "";
        record = "";
        why = "keeping_ended";
        open();
    }
    function askToldBy(ofRecord: string) {
        theme = "";
        record = ofRecord;
        why = "third_party";
        open();
    }

    acceptText: qsTr("Ask a second person")
    describes: qsTr("Nothing goes yet. When a second person agrees, and one of the two is an administrator, the keys are thrown away and what was written goes from every device that hears of it. It cannot be undone.")
    destructive: true
    title: record.length > 0 ? qsTr("Destroy one record") : theme.length > 0 ? qsTr("Destroy one theme") : qsTr("Destroy the whole dossier")
    onConfirmed: {
        session.askErasure(client, theme, record, why);
        close();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("What stays: that something was destroyed, when, by whom, why, and which devices did it. No name and no word of the client.")
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("A paper, an exported file and a backup made before are not reached by this. A device that stays away does it when it comes back.")
    }
}
