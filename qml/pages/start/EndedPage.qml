import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// This device was ended: who did it, when and why, and what one can do. Nothing of a dossier is open any more.
StartFrame {
    id: root

    title: qsTr("This device was ended")

    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXl
        spacing: Theme.spaceL

        Banner {
            Layout.fillWidth: true
            kind: Banner.Warning
            remedy: qsTr("The dossiers on it are closed and stay closed. The team goes on without this device.")
            what: root.session.ending
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Is this a mistake, or did you find the device again? Call an administrator of your team. When the profile is removed here, you can be invited anew on this device.")
        }
        Button {
            Layout.fillWidth: true
            iconName: "trash"
            kind: Button.Danger
            text: qsTr("Remove the profile from this device")
            onClicked: sure.open()
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            kind: Button.Quiet
            text: qsTr("Not now")
            onClicked: root.session.lock()
        }
    }
    Dialog {
        id: sure

        acceptText: qsTr("Remove for good")
        describes: qsTr("Everything of Kernteam in this folder goes, with its keys. What was written and never exchanged goes with it. Backups elsewhere stay.")
        destructive: true
        title: qsTr("Remove the profile from this device?")
        onConfirmed: {
            close();
            root.session.removeProfile();
        }
    }
}
