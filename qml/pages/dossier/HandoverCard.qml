pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Handovers of this client; one that is offered to me is answered here.
ListCard {
    id: root

    required property App.Session session
    required property string client

    hideWhenEmpty: true
    list: App.DossierHandovers {
        client: root.client
        session: root.session
    }
    row: ColumnLayout {
        id: line

        required property string recordId
        required property string fromName
        required property string toName
        required property string note
        required property string answer
        required property string effectiveOn
        required property string status
        required property string statusLabel
        required property bool mine
        required property string informedOn
        required property bool untold
        required property int conflicts

        Layout.fillWidth: true
        spacing: Theme.spaceS

        ListRow {
            Layout.fillWidth: true
            chevron: false
            condition: line.conflicts > 0 ? qsTr("Choose") : line.statusLabel
            iconName: "team"
            lines: 4
            subtitle: Phrase.dots([qsTr("from %1").arg(line.effectiveOn), line.informedOn.length > 0 ? qsTr("client told on %1").arg(line.informedOn) : "", line.note, line.answer])
            text: qsTr("From %1 to %2").arg(line.fromName).arg(line.toName)
            tone: line.conflicts > 0 ? Tone.Conflict : line.status === "offered" ? Tone.Due : line.status === "accepted" ? Tone.Ok : Tone.Neutral
        }
        Button {
            Layout.alignment: Qt.AlignLeft
            iconName: "check"
            text: qsTr("The client was told")
            visible: line.untold
            onClicked: root.session.clientTold(root.client, line.recordId)
        }
        Flow {
            Layout.bottomMargin: Theme.spaceS
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: line.mine

            Button {
                hint: qsTr("You become the central contact; open tasks, goals and actions become yours.")
                kind: Button.Primary
                text: qsTr("Take over")
                onClicked: root.session.acceptHandover(root.client, line.recordId)
            }
            Button {
                text: qsTr("Decline")
                onClicked: declining.ask(line.recordId, line.fromName)
            }
        }
    }
    title: qsTr("Handover")

    DeclineDialog {
        id: declining

        client: root.client
        session: root.session
    }
}
