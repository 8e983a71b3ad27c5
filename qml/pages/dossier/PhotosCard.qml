pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Photos of what was found: made small, without the place where they were taken, encrypted like every word.
ListCard {
    id: root

    required property App.Session session
    required property string client

    actionText: qsTr("Add a photo")
    describes: qsTr("A loose rug, a full pillbox. The photo is made small and says nothing of where it was taken.")
    list: App.DossierPhotos {
        client: root.client
        session: root.session
    }
    row: RowLayout {
        id: line

        required property string recordId
        required property string caption
        required property string domainLabel
        required property string takenOn
        required property string source
        required property string by
        readonly property string words: caption.length > 0 ? caption : qsTr("Photo")

        Layout.fillWidth: true
        spacing: Theme.spaceS

        Image {
            Layout.preferredHeight: Theme.touch
            Layout.preferredWidth: Theme.touch * 1.4
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            source: line.source
            sourceSize.width: Theme.touch * 3
            Accessible.ignored: true
        }
        ListRow {
            Layout.fillWidth: true
            subtitle: Phrase.dots([line.domainLabel, line.by])
            text: line.words
            trailing: line.takenOn
            onClicked: look.show(line.recordId, line.source, line.words)
        }
    }
    title: qsTr("Photos")
    onActed: adder.open()

    PhotoDialog {
        id: adder

        client: root.client
        session: root.session
    }
    PhotoView {
        id: look

        client: root.client
        session: root.session
    }
}
