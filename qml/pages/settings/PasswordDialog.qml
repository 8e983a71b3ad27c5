import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts

// Another password for this device. The data is not encrypted anew, and the recovery sheet stays good.
Dialog {
    id: root

    required property App.Session session

    signal changed

    function start() {
        old.clear();
        fresh.clear();
        session.keeping.clearProblem();
        open();
        old.forceActiveFocus(Qt.TabFocusReason);
    }
    function go() {
        const known = fresh.check();
        if (!known || old.text.length === 0)
            return;
        const before = old.text;
        const after = fresh.text;
        old.clear();
        fresh.clear();
        session.keeping.changePassword(before, after);
    }

    acceptText: qsTr("Change the password")
    acceptable: old.text.length > 0
    busy: session.keeping.busy
    title: qsTr("Change the password")
    onClosed: {
        old.clear();
        fresh.clear();
    }
    onConfirmed: root.go()

    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.session.keeping.advice
        visible: root.session.keeping.what.length > 0
        what: root.session.keeping.what
    }
    PasswordField {
        id: old

        Layout.fillWidth: true
        label: qsTr("Password now")
        mandatory: true
    }
    NewPassword {
        id: fresh

        Layout.fillWidth: true
        label: qsTr("New password")
        own: [root.session.myName, root.session.teamName]
        shortest: root.session.shortestPassword
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("Your recovery sheet stays good. A backup made before today still opens with the password of that day.")
    }
    Connections {
        function onPasswordChanged() {
            root.close();
            root.changed();
        }

        target: root.session.keeping
    }
}
