import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// The recovery sheet: made, put on paper, and tried by typing it back. With `trying` one that is on paper already is
// tried, and nothing is changed.
Dialog {
    id: root

    required property Session session
    property bool trying: false
    readonly property bool done: sheet.state === RecoverySheet.Tried
    readonly property bool made: sheet.state === RecoverySheet.Shown
    readonly property bool typing: !done && (made || trying)

    function start(only: bool) {
        sheet.clear();
        code.text = "";
        trying = only;
        open();
    }
    function go() {
        if (done)
            return close();
        if (!typing)
            return sheet.make();
        const words = code.text;
        code.text = "";
        sheet.test(words);
    }

    acceptText: done ? qsTr("Done") : typing ? qsTr("Try the code") : qsTr("Make the sheet")
    acceptable: done || !typing || code.text.length > 0
    busy: sheet.state === RecoverySheet.Working
    rejectText: done ? "" : made ? qsTr("Later") : qsTr("Cancel")
    title: trying ? qsTr("Try your recovery sheet") : qsTr("Recovery sheet")
    onClosed: sheet.clear()
    onConfirmed: root.go()

    RecoverySheet {
        id: sheet

        session: root.session
        onChanged: if (file.text.length === 0 || proposed.length === 0)
            file.text = proposed
    }
    Files.FileDialog {
        id: chooser

        fileMode: Files.FileDialog.SaveFile
        nameFilters: [qsTr("Papers (*.pdf)")]
        title: qsTr("Save as PDF")
        onAccepted: file.text = String(selectedFile)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Nobody can look up your password: not your team, not the makers of Kernteam. With a code on paper you can still get in.")
        visible: !root.typing && !root.done
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("Throw the old paper away when the new one has been tried.")
        visible: !root.typing && !root.done && root.session.keeping.sheetMade
        what: qsTr("There is a sheet already. A new one ends it.")
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: sheet.advice
        visible: sheet.what.length > 0
        what: sheet.what
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Strong
        text: qsTr("1. Put the code on paper")
        visible: root.made
    }
    Label {
        Layout.fillWidth: true
        font.family: Theme.numberFamily
        font.letterSpacing: 1
        kind: Label.Heading
        text: sheet.shown
        visible: root.made
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.made

        TextField {
            id: file

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("Where the file goes")
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: chooser.open()
        }
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        enabled: file.text.trim().length > 0
        iconName: "print"
        text: qsTr("Save as PDF")
        visible: root.made
        onClicked: sheet.save(file.text)
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Info
        remedy: qsTr("Print it, and then throw the file away: whoever finds it has the code. %1").arg(sheet.file)
        visible: root.made && sheet.file.length > 0
        what: qsTr("The file is there.")
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Strong
        text: qsTr("2. Try it")
        visible: root.made
    }
    TextField {
        id: code

        Layout.fillWidth: true
        hint: qsTr("From paper, with or without dashes. Nothing is changed by it.")
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        label: qsTr("The code on your sheet")
        mono: true
        visible: root.typing
        onAccepted: root.go()
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Success
        remedy: qsTr("Keep it at home with your papers, not with your device. You can try it again at any time under Settings.")
        visible: root.done
        what: qsTr("Your recovery sheet works")
    }
}
