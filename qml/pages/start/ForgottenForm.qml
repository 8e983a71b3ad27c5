import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who forgot the password: in by the recovery sheet, or anew by the team.
ColumnLayout {
    id: root

    required property int shortestPassword
    required property bool busy
    required property bool sheetMade

    signal back
    signal confirmed(string code, string password)

    function start() {
        if (sheetMade)
            code.forceActiveFocus(Qt.TabFocusReason);
    }
    function go() {
        const known = password.check();
        if (!known || code.text.length === 0)
            return;
        const typed = code.text;
        const words = password.text;
        code.text = "";
        password.clear();
        root.confirmed(typed, words);
    }

    spacing: Theme.spaceL

    FormSection {
        Layout.fillWidth: true
        describes: root.sheetMade ? qsTr("The paper with the code that you made in the beginning.") : qsTr("No recovery sheet was made on this device.")
        title: qsTr("With your recovery sheet")

        TextField {
            id: code

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            label: qsTr("The code on your sheet")
            mandatory: true
            mono: true
            visible: root.sheetMade
        }
        NewPassword {
            id: password

            Layout.fillWidth: true
            label: qsTr("New password for this device")
            shortest: root.shortestPassword
            visible: root.sheetMade
        }
        Button {
            Layout.fillWidth: true
            busy: root.busy
            enabled: !root.busy && code.text.length > 0
            iconName: "unlock"
            kind: Button.Primary
            text: qsTr("Open with the sheet")
            visible: root.sheetMade
            onClicked: root.go()
        }
    }
    FormSection {
        Layout.fillWidth: true
        describes: qsTr("Without the sheet nobody can open what is on this device. Your team has it too, and gives it to you again.")
        title: qsTr("With your team")

        Label {
            Layout.fillWidth: true
            text: qsTr("1. Call an administrator of your team. He ends this device under Team.")
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("2. Start Kernteam with an empty profile: on another device, or here under another folder.")
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("3. The administrator invites you: you type the code and choose a new password. The history comes from the others.")
        }
        Label {
            Layout.fillWidth: true
            muted: true
            text: qsTr("What you wrote here and no colleague has received yet stays closed. Keep this device: a sheet that turns up still opens it.")
        }
    }
    Button {
        iconName: "arrow-left"
        kind: Button.Quiet
        text: qsTr("Back")
        onClicked: root.back()
    }
}
