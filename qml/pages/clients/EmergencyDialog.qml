pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The emergency procedure: somebody whom I know by name and birth date, a reason, and then only what was sealed.
Dialog {
    id: root

    required property App.Session session
    property string client: ""
    property string about: ""
    property bool showing: false

    function start() {
        nameField.text = "";
        bornField.date = "";
        bornField.text = "";
        choose("", "", false);
        open();
    }
    function choose(id: string, who: string, isOpen: bool) {
        client = id;
        about = who;
        reason.text = "";
        showing = isOpen;
    }

    acceptText: showing ? qsTr("Ready") : qsTr("Open it")
    acceptable: showing || (client.length > 0 && reason.text.trim().length > 0)
    describes: showing ? qsTr("Open to you for one day. The core team sees that you opened it, and why.") : qsTr("For whoever treats now and is not in the core team. What you open and why is written down at once, and the core team looks at it.")
    rejectText: qsTr("Close")
    title: showing ? about : qsTr("Emergency procedure")
    onConfirmed: {
        if (showing)
            close();
        else
            found.open(client, reason.text.trim());
    }

    App.EmergencySearch {
        id: found

        born: bornField.date
        name: nameField.text
        session: root.session
        onOpened: client => {
            if (client === root.client)
                root.showing = true;
        }
    }
    TextField {
        id: nameField

        Layout.fillWidth: true
        focus: true
        label: qsTr("Name")
        hint: qsTr("At least three letters")
        visible: !root.showing
        onEdited: root.choose("", "", false)
    }
    DateField {
        id: bornField

        Layout.fillWidth: true
        label: qsTr("Date of birth")
        today: Qt.formatDate(new Date(), "yyyy-MM-dd")
        visible: !root.showing
        onEdited: root.choose("", "", false)
    }
    Label {
        Layout.fillWidth: true
        muted: true
        text: qsTr("Nobody with this name and birth date has an emergency set that you can open.")
        visible: !root.showing && found.empty && nameField.text.trim().length > 2 && bornField.date.length > 0
    }
    Repeater {
        model: found

        ListRow {
            required property string clientId
            required property string name
            required property string born
            required property string openUntil

            Layout.fillWidth: true
            avatarName: name
            condition: openUntil.length > 0 ? qsTr("Open until %1").arg(openUntil) : root.client === clientId ? qsTr("Chosen") : ""
            subtitle: born
            text: name
            tone: openUntil.length > 0 ? Tone.Due : Tone.Accent
            visible: !root.showing
            onClicked: root.choose(clientId, name, openUntil.length > 0)
        }
    }
    TextArea {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Why you need it now")
        lines: 2
        mandatory: true
        visible: !root.showing && root.client.length > 0
    }
    Repeater {
        model: App.EmergencyWords {
            client: root.showing ? root.client : ""
            session: root.session
        }

        SummaryLine {
            Layout.fillWidth: true
            visible: root.showing
        }
    }
}
