import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A locked profile: nothing to see but the way in.
StartFrame {
    id: root

    property bool forgotten: false

    title: forgotten ? qsTr("Forgotten the password") : qsTr("Kernteam is locked")

    function unlock() {
        if (password.text.length === 0 || session.busy)
            return;
        const words = password.text;
        password.clear();
        session.unlock(words);
    }

    Component.onCompleted: password.forceActiveFocus(Qt.TabFocusReason)

    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXl
        spacing: Theme.spaceL
        visible: !root.forgotten

        PasswordField {
            id: password

            Layout.fillWidth: true
            focus: true
            hint: qsTr("The password of this device. What you had typed is still there.")
            label: qsTr("Password")
            onAccepted: root.unlock()
        }
        Button {
            Layout.fillWidth: true
            busy: root.session.busy
            enabled: password.text.length > 0 && !root.session.busy
            iconName: "unlock"
            kind: Button.Primary
            text: qsTr("Unlock")
            onClicked: root.unlock()
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            enabled: !root.session.busy
            kind: Button.Quiet
            text: qsTr("Forgotten the password?")
            onClicked: {
                password.clear();
                root.session.clearProblem();
                root.forgotten = true;
                forgot.start();
            }
        }
    }
    ForgottenForm {
        id: forgot

        Layout.fillWidth: true
        busy: root.session.busy
        sheetMade: root.session.sheetMade
        shortestPassword: root.session.shortestPassword
        visible: root.forgotten
        onBack: {
            root.session.clearProblem();
            root.forgotten = false;
        }
        onConfirmed: (code, password) => root.session.unlockBySheet(code, password)
    }
}
