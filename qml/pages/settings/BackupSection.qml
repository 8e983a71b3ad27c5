import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Reservekopie: when the last one was made and checked, one now, where they go, and back from one.
FormSection {
    id: root

    required property App.Session session
    readonly property App.Backups backups: session.backups

    function state(): string {
        if (session.demo)
            return qsTr("The demo team is not kept.");
        if (backups.last.length === 0)
            return qsTr("There is no backup yet. One is made by itself each day that something changed, and read back before it counts.");
        return qsTr("The last backup is of %1 and was read back. %2 are kept.").arg(backups.last).arg(backups.kept);
    }

    describes: state()
    title: qsTr("Backup")

    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.backups.advice
        visible: root.backups.what.length > 0 && !restore.opened
        what: root.backups.what
    }
    ProgressRow {
        Layout.fillWidth: true
        cancellable: false
        part: root.backups.part
        visible: root.backups.busy && !restore.opened
        what: qsTr("Making a backup and reading it back")
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("They go to %1, encrypted. On another disk or stick they also help when this device breaks.").arg(root.backups.folder)
        visible: !root.session.demo
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: !root.session.demo

        Button {
            enabled: !root.backups.busy
            iconName: "download"
            text: qsTr("Make a backup now")
            onClicked: root.backups.make()
        }
        Button {
            text: qsTr("Choose another folder")
            onClicked: chooser.open()
        }
        Button {
            enabled: !root.backups.busy
            text: qsTr("Restore a backup")
            onClicked: {
                restore.open();
                form.start();
            }
        }
    }
    Files.FolderDialog {
        id: chooser

        title: qsTr("Where backups go")
        onAccepted: root.backups.setFolder(String(selectedFolder))
    }
    Dialog {
        id: restore

        acceptText: ""
        rejectText: qsTr("Close")
        title: qsTr("Restore a backup")
        onClosed: root.backups.clear()

        Label {
            Layout.fillWidth: true
            text: qsTr("What is on this device now is set aside, not deleted.")
        }
        RestoreForm {
            id: form

            Layout.fillWidth: true
            session: root.session
        }
    }
}
