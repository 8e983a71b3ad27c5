pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.App as App
import Kernteam.Pages.Parts

// Who looked at this dossier, wrote in it or let others in, when, and on what ground.
LogCard {
    required property App.DossierView dossier

    describes: qsTr("Each look is written down before anything is shown, on every device, and nobody can change a line unnoticed.")
    title: qsTr("Who looked")
}
