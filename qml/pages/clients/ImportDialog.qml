import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// A list from another system: choose it, see what is in it, and only then bring it in.
Dialog {
    id: root

    required property Session session
    readonly property bool working: list.state === ClientImport.Reading || list.state === ClientImport.Saving

    function readFile() {
        if (file.text.trim().length > 0)
            list.read(file.text);
    }
    function act() {
        if (list.state === ClientImport.Empty)
            readFile();
        else if (list.state === ClientImport.Ready)
            list.start(all.checked);
        else
            root.close();
    }

    acceptText: list.state === ClientImport.Done ? qsTr("Done") : list.state === ClientImport.Ready ? qsTr("Bring in") : qsTr("Look at the list")
    acceptable: list.state === ClientImport.Done || (list.state === ClientImport.Ready ? list.readable > (all.checked ? 0 : list.alike) : file.text.trim().length > 0)
    busy: root.working
    describes: list.state === ClientImport.Empty ? qsTr("A CSV file from the practice system or Excel, with at least a column Naam. Nothing is saved before you have seen what is in it.") : ""
    rejectText: list.state === ClientImport.Done ? "" : qsTr("Cancel")
    title: qsTr("Bring in a list")
    onClosed: list.clear()
    onConfirmed: root.act()

    ClientImport {
        id: list

        session: root.session
    }
    Files.FileDialog {
        id: chooser

        nameFilters: [qsTr("Lists (*.csv *.txt)"), qsTr("All files (*)")]
        title: qsTr("Choose a list")
        onAccepted: {
            file.text = String(selectedFile);
            root.readFile();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: list.state === ClientImport.Empty

        TextField {
            id: file

            Layout.fillWidth: true
            focus: true
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("File")
            onAccepted: root.readFile()
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: chooser.open()
        }
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: list.advice
        visible: list.what.length > 0
        what: list.what
    }
    ProgressRow {
        Layout.fillWidth: true
        part: list.progress
        visible: root.working
        what: list.state === ClientImport.Saving ? qsTr("Bringing in the clients") : qsTr("Looking at the list")
        onCancelled: list.cancel()
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Info
        remedy: list.state === ClientImport.Done ? (list.skipped > 0 ? qsTr("%n line(s) were left out because the client could be here already.", "", list.skipped) : "") : list.unreadable > 0 ? qsTr("%n line(s) cannot be brought in.", "", list.unreadable) : ""
        visible: list.state === ClientImport.Ready || list.state === ClientImport.Done
        what: list.state === ClientImport.Done ? qsTr("%n client(s) brought in.", "", list.imported) : qsTr("%n client(s) can be brought in.", "", list.readable)
    }
    Label {
        Layout.fillWidth: true
        text: Phrase.joined([qsTr("%n client(s) stand under Today to be looked at.", "", list.signalled), list.markedSkipped > 0 ? qsTr("%n marked line(s) were left out too; look them up by hand.", "", list.markedSkipped) : ""], " ")
        visible: list.state === ClientImport.Done && list.signalled + list.markedSkipped > 0
    }
    Label {
        Layout.fillWidth: true
        muted: true
        text: list.ignored.length > 0 ? qsTr("Used: %1. Not used: %2.").arg(list.columns).arg(list.ignored) : qsTr("Used: %1.").arg(list.columns)
        visible: list.state === ClientImport.Ready
    }
    MarkList {
        Layout.fillWidth: true
        rows: list.rows
        visible: list.state === ClientImport.Ready && list.readable > 0
    }
    CheckBox {
        id: all

        Layout.fillWidth: true
        text: qsTr("Also bring in the %n client(s) who could be here already", "", list.alike)
        visible: list.state === ClientImport.Ready && list.alike > 0
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Lines to look at")
        visible: list.lines.length > 0
    }
    Repeater {
        model: list.lines

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
}
