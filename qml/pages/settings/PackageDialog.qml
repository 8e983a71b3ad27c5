import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Pakketje maken of openen: one file for one colleague or for all, and what came of it.
Dialog {
    id: root

    required property App.Session session
    readonly property App.Exchange exchange: session.exchange
    property bool opening: false

    function start(toOpen: bool): void {
        opening = toOpen;
        file.text = "";
        whom.index = 0;
        all.checked = false;
        exchange.clearPackage();
        if (!toOpen)
            exchange.lookForReceivers();
        open();
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: opening ? qsTr("Open a package") : qsTr("Make a package")

    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.exchange.packageAdvice
        visible: root.exchange.packageWhat.length > 0
        what: root.exchange.packageWhat
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Success
        remedy: ""
        visible: root.exchange.packed.length > 0
        what: root.exchange.packed
    }
    Choice {
        id: whom

        Layout.fillWidth: true
        index: 0
        label: qsTr("For whom")
        options: [qsTr("Everybody in the team")].concat(root.exchange.receivers) // qmllint disable type
        visible: !root.opening
        onChosen: index => whom.index = index
    }
    CheckBox {
        id: all

        Layout.fillWidth: true
        hint: qsTr("For a device that is new or was away very long.")
        text: qsTr("Also what they have already")
        visible: !root.opening
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        TextField {
            id: file

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhNoPredictiveText
            label: root.opening ? qsTr("The package") : qsTr("Where the package goes")
            mandatory: true
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: chooser.open()
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("For example %1").arg(root.exchange.packageName())
        visible: !root.opening
    }
    ProgressRow {
        Layout.fillWidth: true
        cancellable: false
        visible: root.exchange.packing
        what: root.opening ? qsTr("Opening the package") : qsTr("Making the package")
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        enabled: file.text.trim().length > 0 && !root.exchange.packing
        kind: Button.Primary
        text: root.opening ? qsTr("Open this package") : qsTr("Make this package")
        onClicked: {
            if (root.opening)
                root.exchange.openPackage(file.text);
            else
                root.exchange.makePackage(file.text, whom.index - 1, all.checked);
        }
    }
    Files.FileDialog {
        id: chooser

        fileMode: root.opening ? Files.FileDialog.OpenFile : Files.FileDialog.SaveFile
        nameFilters: root.opening ? [qsTr("Packages (*.kt1)"), qsTr("All files (*)")] : [qsTr("Packages (*.kt1)")]
        title: root.title
        onAccepted: file.text = String(selectedFile)
    }
}
