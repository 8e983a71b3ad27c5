pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Closed dossiers that have been kept as long as the law asks: for who coordinates.
ListCard {
    id: root

    required property App.Session session

    describes: qsTr("Closed, and kept as long as the law asks. Open one to have it destroyed, under Rights.")
    hideWhenEmpty: true
    list: App.KeptLongModel {
        session: root.session
    }
    row: ListRow {
        required property string clientId
        required property string name
        required property string since

        Layout.fillWidth: true
        avatarName: name
        subtitle: qsTr("since %1").arg(since)
        text: name
        onClicked: root.session.openClient = clientId
    }
    title: qsTr("Due for destruction")
}
