pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What members say to each other about this client. Opening it is reading it.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Write a message")
        emptyAction: qsTr("Write a message")
        emptyIcon: "message"
        emptyRemedy: qsTr("Messages stay with the dossier, so that nobody has to search a mailbox.")
        emptyWhat: qsTr("No messages yet")
        list: App.DossierMessages {
            client: root.client
            session: root.session
            onStateChanged: if (state === App.ListModel.Ready)
                root.session.readMessages(root.client)
        }
        row: ColumnLayout {
            id: line

            required property string recordId
            required property string words
            required property string by
            required property string at
            required property string to
            required property string about
            required property string readBy
            required property bool fresh

            Layout.bottomMargin: Theme.spaceS
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            ListRow {
                Layout.fillWidth: true
                avatarName: line.by
                chevron: false
                condition: line.fresh ? qsTr("New") : ""
                subtitle: Phrase.dots([line.to.length > 0 ? qsTr("to %1").arg(line.to) : qsTr("to everyone"), line.about, line.readBy.length > 0 ? qsTr("read by %1").arg(line.readBy) : ""])
                text: line.by
                tone: Tone.Accent
                trailing: line.at
            }
            Label {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.touch + Theme.spaceM
                text: line.words
            }
        }
        title: qsTr("Messages")
        onActed: messageDialog.show("")
    }
    MessageDialog {
        id: messageDialog

        client: root.client
        session: root.session
    }
}
