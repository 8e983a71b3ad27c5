pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Whose device is this: words that both screens show, read to each other, and what came of it.
Dialog {
    id: root

    required property App.Session session
    property string about: "" // whose device

    readonly property bool known: words.first.length > 0
    readonly property list<string> hows: ["in_person", "phone"]

    /// The words differ, and this device may be ended here.
    signal ending(string device)

    function show(id: string, name: string) {
        words.device = id;
        about = name;
        how.index = 0;
        open();
    }
    function say(same: bool) {
        session.comparedWords(words.device, same, hows[how.index]);
    }

    acceptText: known ? qsTr("The words are the same") : ""
    describes: qsTr("%1 opens Team on the own device and chooses your name there. Read the words to each other, best when you see each other: so you both know that nobody stands in between.").arg(about)
    rejectText: qsTr("Close")
    title: qsTr("Compare the words with %1").arg(about)
    onClosed: words.device = ""
    onConfirmed: {
        say(true);
        close();
    }

    App.DeviceWords {
        id: words

        session: root.session
    }
    Banner {
        Layout.fillWidth: true
        actionText: root.session.admin ? qsTr("End this device") : ""
        kind: Banner.Problem
        remedy: root.session.admin ? qsTr("Call %1 at a number you know. End the device when it is not certain whose it is, and invite %1 anew.").arg(root.about) : qsTr("Call %1 at a number you know, and ask an administrator of the team to end the device.").arg(root.about)
        visible: words.different
        what: qsTr("The words differed: somebody may stand in between.")
        onActed: {
            const device = words.device;
            root.close();
            root.ending(device);
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        Accessible.name: qsTr("Words of both devices")
        Accessible.role: Accessible.Grouping

        Label {
            Layout.fillWidth: true
            kind: Label.Title
            text: words.first
            visible: root.known
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Title
            text: words.second
            visible: root.known
        }
        Label {
            Layout.fillWidth: true
            muted: true
            text: words.said.length > 0 ? words.said : qsTr("Not compared yet.")
            visible: root.known
        }
    }
    LoadingState {
        Layout.fillWidth: true
        rows: 2
        visible: !root.known
        what: qsTr("The words are being made")
    }
    RadioGroup {
        id: how

        Layout.fillWidth: true
        label: qsTr("How you compare")
        options: [qsTr("Face to face"), qsTr("By telephone")]
        visible: root.known
    }
    Button {
        iconName: "warning"
        text: qsTr("The words differ")
        visible: root.known && !words.different
        onClicked: root.say(false)
    }
}
