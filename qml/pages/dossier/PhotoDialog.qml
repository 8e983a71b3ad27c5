import QtQuick
import QtQuick.Dialogs as Files
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// A new photo: the file, what it shows, and the domain it belongs to.
Dialog {
    id: root

    required property Session session
    required property string client

    acceptText: qsTr("Add the photo")
    acceptable: file.text.trim().length > 0 && domain.index >= 0
    busy: maker.working
    describes: qsTr("The photo is copied into the dossier; the file itself stays where it is. Take away the file if nobody else should see it.")
    title: qsTr("Add a photo")
    onAboutToShow: {
        file.text = "";
        caption.text = "";
        maker.clear();
    }
    onConfirmed: maker.add(client, file.text, session.domains[domain.index], caption.text)

    PhotoMaker {
        id: maker

        session: root.session
        onAdded: root.close()
    }
    Files.FileDialog {
        id: chooser

        nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp)"), qsTr("All files (*)")]
        title: qsTr("Choose a photo")
        onAccepted: file.text = String(selectedFile)
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: maker.advice
        visible: maker.what.length > 0
        what: maker.what
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        TextField {
            id: file

            Layout.fillWidth: true
            focus: true
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("File")
        }
        Button {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Choose…")
            onClicked: chooser.open()
        }
    }
    Choice {
        id: domain

        Layout.fillWidth: true
        index: 1
        label: qsTr("Domain")
        options: root.session.domainLabels // qmllint disable type
    }
    TextField {
        id: caption

        Layout.fillWidth: true
        label: qsTr("What the photo shows")
        onAccepted: if (root.acceptable)
            root.confirmed()
    }
}
