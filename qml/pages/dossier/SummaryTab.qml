pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Three minutes before a visit: what was agreed on treatment, alerts, problems, the last decisions, who does what.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Repeater {
            model: App.SummaryModel {
                client: root.client
                session: root.session
            }

            SummaryLine {
                Layout.fillWidth: true
            }
        }
    }
}
