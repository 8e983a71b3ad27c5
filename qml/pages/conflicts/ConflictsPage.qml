pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts

// Where two people wrote something else at the same moment: both values, who and when, and the choice.
ScrollPage {
    id: root

    required property App.Session session

    signal clientWanted(string client, int step)

    subtitle: qsTr("Both values stay until someone of the team chooses. The other one stays in the history.")
    title: qsTr("To decide")

    App.ConflictsModel {
        id: conflicts

        session: root.session
    }
    EmptyState {
        Layout.fillWidth: true
        remedy: qsTr("Where two people write something else at the same moment, it appears here.")
        visible: conflicts.empty
        what: qsTr("Nothing to decide")
    }
    ProblemState {
        Layout.fillWidth: true
        actionText: qsTr("Try again")
        remedy: conflicts.advice
        visible: conflicts.state === App.ListModel.Failed
        what: conflicts.what
        onActed: conflicts.reload()
    }
    Repeater {
        model: conflicts

        Card {
            id: card

            required property string clientId
            required property string clientName
            required property string recordId
            required property string kindLabel
            required property string field
            required property string fieldLabel

            Layout.fillWidth: true

            ListRow {
                Layout.fillWidth: true
                avatarName: card.clientName
                chevron: card.clientId.length > 0
                subtitle: card.kindLabel
                text: card.clientName
                onClicked: if (card.clientId.length > 0)
                    root.clientWanted(card.clientId, 0)
            }
            FieldConflict {
                Layout.fillWidth: true
                client: card.clientId
                field: card.field
                label: card.fieldLabel
                mergeable: false
                record: card.recordId
                session: root.session
            }
        }
    }
}
