pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// MDO: the meetings of the team, and the one that is open.
Item {
    id: root

    required property App.Session session
    property string conference: ""

    signal clientWanted(string client, int step)

    ScrollPage {
        anchors.fill: parent
        title: qsTr("Meetings")
        visible: root.conference.length === 0
        actions: Button {
            iconName: "plus"
            kind: Button.Primary
            text: qsTr("Plan a meeting")
            onClicked: planDialog.show("")
        }

        ListCard {
            emptyAction: qsTr("Plan a meeting")
            emptyIcon: "meeting"
            emptyRemedy: qsTr("Plan the first one; clients are put on the agenda from their dossier or here.")
            emptyWhat: qsTr("No meetings yet")
            list: App.ConferencesModel {
                session: root.session
            }
            row: ListRow {
                required property string recordId
                required property string at
                required property string place
                required property string status
                required property string statusLabel
                required property int items
                required property int minutes
                required property int planned
                readonly property bool overbooked: status !== "closed" && minutes > 0 && planned > minutes

                Layout.fillWidth: true
                condition: overbooked ? qsTr("Overbooked by %1 min").arg(planned - minutes) : statusLabel
                iconName: "calendar"
                subtitle: Phrase.dots([place, qsTr("%1 of %2 min").arg(planned).arg(minutes)])
                text: at
                tone: overbooked ? Tone.Overdue : status === "closed" ? Tone.Ok : status === "running" ? Tone.Accent : Tone.Neutral
                trailing: qsTr("%n client(s)", "", items)
                onClicked: root.conference = recordId
            }
            title: qsTr("Planned and held")
            onActed: planDialog.show("")
        }
    }
    Slot {
        active: root.conference.length > 0
        anchors.fill: parent
        body: ConferencePage {
            conference: root.conference
            session: root.session
            onBack: root.conference = ""
            onClientWanted: (client, step) => root.clientWanted(client, step)
        }
    }
    ConferenceDialog {
        id: planDialog

        session: root.session
        onSaved: (client, record) => root.conference = record
    }
}
