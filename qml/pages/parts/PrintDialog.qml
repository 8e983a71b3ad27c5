import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// Choose a paper, see what in it is not plain, and say where the file goes. Nothing is changed by it.
Dialog {
    id: root

    required property Session session
    property string client: ""
    property string conference: ""
    readonly property bool done: maker.state === PaperMaker.Saved
    // Where the window is narrow a long list would push out of sight what is said about the paper.
    readonly property bool narrow: width < Theme.dialogWidth

    function show() {
        maker.clear();
        file.text = "";
        open();
    }
    function choose(index: int) {
        maker.choose(index);
        file.text = maker.proposed;
    }

    acceptText: root.done ? qsTr("Done") : qsTr("Save as PDF")
    acceptable: root.done || (maker.state === PaperMaker.Ready && file.text.trim().length > 0)
    busy: maker.state === PaperMaker.Saving
    rejectText: root.done ? "" : qsTr("Cancel")
    title: qsTr("Print")
    onConfirmed: root.done ? root.close() : maker.save(file.text)

    PaperMaker {
        id: maker

        client: root.client
        conference: root.conference
        session: root.session
    }
    Files.FileDialog {
        id: chooser

        fileMode: Files.FileDialog.SaveFile
        nameFilters: [qsTr("Papers (*.pdf)")]
        title: qsTr("Save as PDF")
        onAccepted: file.text = String(selectedFile)
    }
    RadioGroup {
        Layout.fillWidth: true
        hints: maker.hints
        index: maker.chosen
        label: qsTr("What do you want on paper?")
        options: maker.papers
        visible: !root.done && !root.narrow
        onChosen: index => root.choose(index)
    }
    Choice {
        Layout.fillWidth: true
        hint: maker.chosen >= 0 ? maker.hints[maker.chosen] : ""
        index: maker.chosen
        label: qsTr("What do you want on paper?")
        options: maker.papers
        visible: !root.done && root.narrow
        onChosen: index => root.choose(index)
    }
    MemberChoice {
        Layout.fillWidth: true
        label: qsTr("For whom")
        session: root.session
        value: root.session.myId
        visible: root.conference.length > 0 && !root.done
        onPicked: id => {
            maker.reader = id;
        }
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: maker.advice
        visible: maker.what.length > 0
        what: maker.what
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("Rewrite it in the dossier first. Nothing is changed by itself; you can still print.")
        visible: maker.rewrites.length > 0 && !root.done
        what: qsTr("The client may not understand %n word(s)", "", maker.rewrites.length)
    }
    Repeater {
        model: root.done ? [] : maker.rewrites

        Label {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("The newest goes on paper. Choose first, and what is on paper is what you agreed.")
        visible: maker.openChoices > 0 && !root.done
        what: qsTr("Colleagues disagree in %n place(s)", "", maker.openChoices)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: maker.chosen >= 0 && !root.done

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
    Banner {
        Layout.fillWidth: true
        kind: Banner.Info
        remedy: qsTr("Outside Kernteam it is not locked: throw it away when it has been printed.")
        visible: root.done
        what: qsTr("The file is there: %n page(s).", "", maker.pages)
    }
    Label {
        Layout.fillWidth: true
        text: maker.file
        visible: root.done
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        iconName: "document"
        text: qsTr("Open the file")
        visible: root.done
        onClicked: Qt.openUrlExternally("file://" + encodeURI(maker.file))
    }
}
