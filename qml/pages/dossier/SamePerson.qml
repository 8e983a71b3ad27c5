import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Says that another dossier may be of the same person, or that two were joined.
ColumnLayout {
    id: root

    required property App.Session session
    required property App.DossierView dossier
    required property string client

    signal clientWanted(string client)

    spacing: Theme.spaceM
    visible: dossier.alikeClient.length > 0 || dossier.partClient.length > 0

    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Look at both")
        kind: Banner.Warning
        remedy: qsTr("Same date of birth, and a name like it. Look at both before you go on.")
        visible: root.dossier.alikeClient.length > 0
        what: qsTr("There may be a second dossier of this person: %1.").arg(root.dossier.alikeName)
        onActed: dialog.open()
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Make it two again")
        kind: Banner.Info
        remedy: qsTr("What was written there stands in this dossier too.")
        visible: root.dossier.partClient.length > 0
        what: qsTr("Joined with the dossier %1.").arg(root.dossier.partName)
        onActed: root.session.partDossier(root.dossier.partClient)
    }
    JoinDialog {
        id: dialog

        client: root.client
        name: root.dossier.name
        other: root.dossier.alikeClient
        otherName: root.dossier.alikeName
        session: root.session
        onJoined: client => root.clientWanted(client)
    }
}
