pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Pages.Parts

// Who should come on this agenda, with the reason; on it in one touch.
ListCard {
    id: root

    required property App.Session session
    required property string conference

    describes: qsTr("What happened since the last time comes first, then who was asked for and who is due.")
    emptyIcon: "check-circle"
    emptyRemedy: qsTr("Anyone else is put on the agenda from the dossier, in step 4.")
    emptyWhat: qsTr("Nobody needs a place now")
    list: App.ProposalsModel {
        conference: root.conference
        session: root.session
    }
    row: ProposalRow {
        Layout.fillWidth: true
        onWanted: root.session.putOnAgenda(root.conference, clientId, requestId, slotCode, reasonCode, reason)
    }
    title: qsTr("Proposed for this meeting")
}
