import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// A backup: chosen, opened to see what it is, and put in the place of what is here.
ColumnLayout {
    id: root

    required property Session session
    readonly property Backups backups: session.backups
    property bool bySheet: false

    function start() {
        backups.clear();
        clear();
        file.forceActiveFocus(Qt.TabFocusReason);
    }
    function clear() {
        password.clear();
        code.text = "";
        fresh.clear();
    }
    function look() {
        const known = !bySheet || fresh.check();
        if (!known || file.text.trim().length === 0)
            return;
        const words = bySheet ? fresh.text : password.text;
        const sheet = bySheet ? code.text : "";
        clear();
        backups.look(file.text, words, sheet);
    }

    spacing: Theme.spaceL

    Files.FileDialog {
        id: chooser

        nameFilters: [qsTr("Backups (*.ktbackup)")]
        title: qsTr("Choose a backup")
        onAccepted: file.text = String(selectedFile)
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.backups.advice
        visible: root.backups.what.length > 0
        what: root.backups.what
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: !root.backups.looked

        TextField {
            id: file

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("The backup")
            mandatory: true
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: chooser.open()
        }
    }
    Segmented {
        Layout.fillWidth: true
        index: root.bySheet ? 1 : 0
        label: qsTr("How do you open it?")
        options: [qsTr("Password"), qsTr("Recovery sheet")]
        visible: !root.backups.looked
        onChosen: index => root.bySheet = index === 1
    }
    PasswordField {
        id: password

        Layout.fillWidth: true
        hint: qsTr("The password of the day the backup was made.")
        label: qsTr("Password of the backup")
        visible: !root.backups.looked && !root.bySheet
        onAccepted: root.look()
    }
    TextField {
        id: code

        Layout.fillWidth: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        label: qsTr("The code on your sheet")
        mono: true
        visible: !root.backups.looked && root.bySheet
    }
    NewPassword {
        id: fresh

        Layout.fillWidth: true
        label: qsTr("New password for this device")
        shortest: root.session.shortestPassword
        visible: !root.backups.looked && root.bySheet
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        busy: root.backups.busy
        enabled: !root.backups.busy && file.text.trim().length > 0
        iconName: "eye"
        kind: Button.Primary
        text: qsTr("See what it is")
        visible: !root.backups.looked
        onClicked: root.look()
    }
    ListRow {
        Layout.fillWidth: true
        avatarName: root.backups.foundMember
        chevron: false
        subtitle: Phrase.dots([root.backups.foundMember, qsTr("%n client(s)", "", root.backups.foundClients), qsTr("made on %1").arg(root.backups.foundMade)])
        text: root.backups.foundTeam
        tone: Tone.Info
        visible: root.backups.looked
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("This device becomes as it was then. What colleagues have received from you since comes back when you exchange with them. What nobody else has of later is not in it.")
        visible: root.backups.looked
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Was your device stolen? Then do not restore: let an administrator end the device, and come in with a new invitation.")
        visible: root.backups.looked
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        busy: root.session.busy
        enabled: !root.session.busy
        kind: Button.Primary
        text: qsTr("Restore this backup")
        visible: root.backups.looked
        onClicked: root.backups.restore()
    }
}
