pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Uitwisselen via een map: which, on or off, when and what came of it, what is wrong; and a package to send.
FormSection {
    id: root

    required property App.Session session
    readonly property App.Exchange exchange: session.exchange
    readonly property bool chosen: exchange.folder.length > 0

    describes: session.demo ? qsTr("The demo team exchanges with nobody.") : qsTr("For who does not meet on one network: a folder that Syncthing, Nextcloud or the practice shares, or a stick. Only your team can read what lies there.")
    title: qsTr("Exchange through a folder")

    Switch {
        Layout.fillWidth: true
        checked: root.exchange.on
        hint: root.exchange.folder
        text: qsTr("Exchange through this folder")
        visible: root.chosen
        onToggled: root.exchange.setOn(checked)
    }
    Label {
        Layout.fillWidth: true
        text: root.exchange.last.length > 0 ? qsTr("Exchanged last on %1.").arg(root.exchange.last) + " " + root.exchange.done : qsTr("Nothing was exchanged through it yet.")
        visible: root.chosen
    }
    ProgressRow {
        Layout.fillWidth: true
        cancellable: false
        part: root.exchange.part
        visible: root.exchange.busy
        what: qsTr("Exchanging through the folder")
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.exchange.advice
        visible: root.exchange.what.length > 0
        what: root.exchange.what
    }
    Repeater {
        model: root.exchange.noticed

        Banner {
            required property string modelData

            Layout.fillWidth: true
            kind: Banner.Warning
            remedy: ""
            what: modelData
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: !root.session.demo

        Button {
            iconName: "folder"
            text: root.chosen ? qsTr("Choose another exchange folder") : qsTr("Choose an exchange folder")
            onClicked: folder.open()
        }
        Button {
            enabled: !root.exchange.busy
            iconName: "sync"
            text: qsTr("Exchange now")
            visible: root.exchange.on
            onClicked: root.exchange.now()
        }
        Button {
            iconName: "download"
            text: qsTr("Make a package")
            onClicked: parcel.start(false)
        }
        Button {
            text: qsTr("Open a package")
            onClicked: parcel.start(true)
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("A package is one file with what a colleague lacks, to send by mail or message. Opening it twice does no harm.")
        visible: !root.session.demo
    }
    Dialog {
        id: folder

        acceptText: qsTr("Use this folder")
        acceptable: path.text.trim().length > 0
        title: qsTr("Folder to exchange through")
        onConfirmed: {
            root.exchange.setFolder(path.text);
            close();
        }
        onOpened: path.text = root.exchange.folder

        Label {
            Layout.fillWidth: true
            text: qsTr("A folder that is shared with your colleagues, or a stick.")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            TextField {
                id: path

                Layout.fillWidth: true
                inputMethodHints: Qt.ImhNoPredictiveText
                label: qsTr("The folder")
                mandatory: true
            }
            Button {
                Layout.alignment: Qt.AlignBottom
                text: qsTr("Choose…")
                onClicked: chooser.open()
            }
        }
    }
    Files.FolderDialog {
        id: chooser

        title: qsTr("Folder to exchange through")
        onAccepted: path.text = String(selectedFolder)
    }
    PackageDialog {
        id: parcel

        session: root.session
    }
}
