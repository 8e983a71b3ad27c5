pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What the client says about a record, beside it, as it was said.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string about

    spacing: Theme.spaceS
    visible: list.count > 0

    Repeater {
        id: list

        model: App.DossierStatements {
            about: root.about
            client: root.client
            session: root.session
        }
        delegate: Banner {
            required property string words
            required property string said

            Layout.fillWidth: true
            kind: Banner.Info
            remedy: said
            what: qsTr("The client says: “%1”").arg(words)
        }
    }
}
