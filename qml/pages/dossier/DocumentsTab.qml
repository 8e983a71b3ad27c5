pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What is kept with the dossier: photos, each with its day and who added it.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    PhotosCard {
        Layout.fillWidth: true
        client: root.client
        emptyIcon: "document"
        emptyWhat: qsTr("No documents yet")
        session: root.session
    }
}
