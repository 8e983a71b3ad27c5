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
    signal messagesWanted(string client)

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
    KeepingLines {
        Layout.fillWidth: true
        session: root.session
    }
    Repeater {
        model: App.AbsencesModel {
            mineOnly: true
            session: root.session
        }
        delegate: Banner {
            required property string memberName
            required property string until

            Layout.fillWidth: true
            kind: Banner.Info
            remedy: qsTr("The tasks and clients of %1 stand here too.").arg(memberName)
            what: until.length > 0 ? qsTr("You stand in for %1 until %2.").arg(memberName).arg(until) : qsTr("You stand in for %1.").arg(memberName)
        }
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
            ListCard {
                describes: qsTr("Reviews, events and handovers of your clients, for the next two weeks.")
                emptyIcon: "check-circle"
                emptyRemedy: qsTr("What is due about your clients appears here, with the reason.")
                emptyWhat: qsTr("No client asks for attention")
                list: App.AttentionModel {
                    session: root.session
                }
                row: ListRow {
                    required property string clientId
                    required property string clientName
                    required property string reasonLabel
                    required property string dueText
                    required property string waitsFor
                    required property bool waitsForMe
                    required property bool late
                    required property int step

                    Layout.fillWidth: true
                    avatarName: clientName
                    condition: dueText
                    subtitle: Phrase.dots([reasonLabel, waitsForMe ? qsTr("waits for you") : waitsFor.length > 0 ? qsTr("waits for %1").arg(waitsFor) : ""])
                    text: clientName
                    tone: late ? Tone.Overdue : Tone.Neutral
                    toneIcon: late ? "clock" : ""
                    onClicked: root.clientWanted(clientId, step)
                }
                title: qsTr("Clients to look at")
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.twoColumns ? root.width * 0.4 : root.width
            spacing: Theme.spaceL

            SignalsCard {
                session: root.session
                onClientWanted: client => root.clientWanted(client, 1)
            }
            ListCard {
                hideWhenEmpty: true
                list: App.ToPrepareModel {
                    session: root.session
                }
                row: ListRow {
                    required property string conferenceId
                    required property string clientName
                    required property string question
                    required property string at

                    Layout.fillWidth: true
                    avatarName: clientName
                    subtitle: Phrase.dots([at, question])
                    text: clientName
                    onClicked: root.conferenceWanted(conferenceId)
                }
                title: qsTr("Still to prepare")
            }
            ListCard {
                hideWhenEmpty: true
                list: App.NewMessagesModel {
                    session: root.session
                }
                row: ListRow {
                    required property string clientId
                    required property string clientName
                    required property string words
                    required property string by
                    required property string at

                    Layout.fillWidth: true
                    avatarName: by
                    subtitle: Phrase.dots([clientName, by])
                    text: words
                    trailing: at
                    onClicked: root.messagesWanted(clientId)
                }
                title: qsTr("New messages for you")
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
            PendingCard {
                session: root.session
            }
        }
    }
}
