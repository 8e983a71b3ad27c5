pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Open tasks, overdue ones first: done in one touch, and the way to the client.
ListCard {
    id: root

    required property App.Session session
    property string client: ""
    property bool mine: true

    signal opened(string client)

    emptyIcon: "check-circle"
    emptyRemedy: mine ? qsTr("What is agreed with you as owner appears here.") : qsTr("What is agreed about this client appears here.")
    emptyWhat: qsTr("No open tasks")
    list: App.TasksModel {
        client: root.client
        mine: root.mine
        session: root.session
    }
    row: RowLayout {
        id: line

        required property string recordId
        required property string clientId
        required property string clientName
        required property string description
        required property string ownerName
        required property string dueText
        required property string sourceLabel
        required property bool late
        required property bool waits
        required property bool mine

        Layout.fillWidth: true
        spacing: 0

        IconButton {
            Layout.leftMargin: -Theme.spaceS
            iconName: "circle"
            text: qsTr("Done: %1").arg(line.description)
            onClicked: root.session.setTaskStatus(line.clientId, line.recordId, "done")
        }
        ListRow {
            Layout.fillWidth: true
            chevron: root.client.length === 0
            leftPadding: Theme.spaceXs
            condition: line.waits ? qsTr("Waits: not at home") : line.dueText
            subtitle: Phrase.dots([root.client.length === 0 ? line.clientName : "", root.mine ? "" : line.ownerName, line.sourceLabel])
            text: line.description
            tone: line.late ? Tone.Overdue : Tone.Neutral
            toneIcon: line.late ? "clock" : ""
            onClicked: root.opened(line.clientId)
        }
    }
}
