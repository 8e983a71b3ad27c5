pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Vandaag: what waits for me, with the reason, most urgent first.
ScrollPage {
    id: root

    required property App.Session session
    readonly property bool twoColumns: width >= Theme.wideFrom

    signal conflictsWanted
    signal conferenceWanted(string conference)
    signal clientWanted(string client, int step)

    maximumWidth: Theme.readable * 1.7
    subtitle: qsTr("%1, %2").arg(session.myName).arg(session.myRoleLabel)
    title: qsTr("Today")

    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Decide")
        kind: Banner.Warning
        remedy: qsTr("Both stay until someone of the team chooses.")
        visible: root.session.sync.conflicts > 0
        what: qsTr("%n time(s) two people wrote something else at the same moment.", "", root.session.sync.conflicts)
        onActed: root.conflictsWanted()
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceL
        columns: root.twoColumns ? 2 : 1
        rowSpacing: Theme.spaceL

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.twoColumns ? root.width * 0.6 : root.width
            spacing: Theme.spaceL

            TaskCard {
                Layout.fillWidth: true
                session: root.session
                title: qsTr("My tasks")
                onOpened: client => root.clientWanted(client, 6)
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.twoColumns ? root.width * 0.4 : root.width
            spacing: Theme.spaceL

            ListCard {
                emptyIcon: "check-circle"
                emptyRemedy: qsTr("New signals appear here as soon as someone reports one.")
                emptyWhat: qsTr("No signals wait for triage")
                list: App.SignalsModel {
                    session: root.session
                }
                row: ListRow {
                    required property string clientId
                    required property string clientName
                    required property string sourceLabel
                    required property string urgency
                    required property string urgencyLabel
                    required property string observedOn

                    Layout.fillWidth: true
                    condition: urgencyLabel
                    subtitle: clientName + " · " + sourceLabel
                    tone: urgency === "urgent" || urgency === "high" ? Tone.Overdue : Tone.Neutral
                    toneIcon: urgency === "urgent" || urgency === "high" ? "problem" : ""
                    trailing: observedOn
                    onClicked: root.clientWanted(clientId, 1)
                }
                title: qsTr("Signals to look at")
            }
            ListCard {
                emptyIcon: "calendar"
                emptyRemedy: qsTr("Plan one under Meetings.")
                emptyWhat: qsTr("No meeting is planned")
                list: App.ConferencesModel {
                    session: root.session
                    upcomingOnly: true
                }
                row: ListRow {
                    required property string recordId
                    required property string at
                    required property string place
                    required property int items
                    required property int planned
                    required property int minutes

                    Layout.fillWidth: true
                    condition: planned > minutes && minutes > 0 ? qsTr("Overbooked") : ""
                    iconName: "calendar"
                    subtitle: place
                    text: at
                    tone: Tone.Due
                    trailing: qsTr("%n client(s)", "", items)
                    onClicked: root.conferenceWanted(recordId)
                }
                title: qsTr("Meetings")
            }
            ListCard {
                emptyIcon: "sync"
                emptyRemedy: qsTr("All members have received your work.")
                emptyWhat: qsTr("Nothing is on its way")
                hideWhenEmpty: true
                list: App.PendingModel {
                    session: root.session
                    waitingOnly: true
                }
                row: ListRow {
                    required property string memberName
                    required property string changesText
                    required property string lastContact

                    Layout.fillWidth: true
                    avatarName: memberName
                    chevron: false
                    subtitle: lastContact
                    text: memberName
                    tone: Tone.Due
                    trailing: changesText
                }
                title: qsTr("Who has not received my work yet")
            }
        }
    }
}
