import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Everything that was written about this client, the newest first, with who and in which role.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        emptyIcon: "history"
        emptyRemedy: qsTr("What the team writes appears here.")
        emptyWhat: qsTr("Nothing written yet")
        list: App.TimelineModel {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string kindLabel
            required property string about
            required property string summary
            required property string by
            required property string roleLabel
            required property string at

            Layout.fillWidth: true
            avatarName: by
            chevron: false
            subtitle: Phrase.dots([by, roleLabel, summary])
            text: about.length > 0 ? qsTr("%1: %2").arg(kindLabel).arg(about) : kindLabel
            trailing: at
        }
        title: qsTr("Timeline")
    }
}
