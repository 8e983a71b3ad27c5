import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A locked profile: nothing to see but the way in.
StartFrame {
    id: root

    title: qsTr("Kernteam is locked")

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
    }
}
