import QtQuick
import Kernteam.Theme

// What a page shows when it could not do its work: what happened, what to do, and a way to try again.
EmptyState {
    iconName: "problem"
    ink: Theme.overdueSolid
    actionText: qsTr("Try again")

    Accessible.role: Accessible.AlertMessage
    Accessible.name: what
    Accessible.description: remedy
}
