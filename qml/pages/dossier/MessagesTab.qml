pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What members say to each other about this client.
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
        }
        row: ListRow {
            required property string recordId
            required property string by
            required property string at

            Layout.fillWidth: true
            avatarName: by
            chevron: false
            subtitle: by
            trailing: at
        }
        title: qsTr("Messages")
        onActed: messageDialog.show("")
    }
    FormDialog {
        id: messageDialog

        client: root.client
        kind: "message"
        session: root.session
        title: qsTr("Message")
        form: FieldArea {
            field: messageDialog.draft.field("text")
            focus: true
            lines: 5
            mandatory: true
        }
    }
}
