pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

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
    row: GridLayout {
        id: line

        required property string clientId
        required property string clientName
        required property string reason
        required property string reasonCode
        required property string slotCode
        required property string slotLabel
        required property int minutes
        required property string flag
        required property string requestId
        required property string question
        required property bool late
        readonly property bool narrow: width < Theme.fieldWidth * 1.7

        Layout.fillWidth: true
        columnSpacing: Theme.spaceS
        columns: narrow ? 1 : 2
        rowSpacing: 0

        ListRow {
            Layout.fillWidth: true
            avatarName: line.clientName
            chevron: false
            condition: line.flag
            lines: 4
            subtitle: Phrase.dots([line.reason, line.question])
            text: line.clientName
            tone: Tone.Due
            toneIcon: "warning"
            trailing: qsTr("%1, %2 min").arg(line.slotLabel).arg(line.minutes)
            onClicked: add.clicked()
        }
        Button {
            id: add

            Layout.leftMargin: line.narrow ? Theme.touch : 0
            hint: line.clientName
            iconName: "plus"
            text: qsTr("Put on the agenda")
            onClicked: root.session.putOnAgenda(root.conference, line.clientId, line.requestId, line.slotCode, line.reasonCode, line.reason)
        }
    }
    title: qsTr("Proposed for this meeting")
}
