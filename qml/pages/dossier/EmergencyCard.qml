pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What is ready for an emergency, whether it still says what the dossier says, and who opened it.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client

    readonly property bool ready: sealed.state === App.EmergencySet.Sealed || sealed.state === App.EmergencySet.Behind

    spacing: Theme.spaceL

    App.EmergencySet {
        id: sealed

        client: root.client
        session: root.session
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        SectionHeader {
            Layout.fillWidth: true
            describes: qsTr("The emergency card, sealed beforehand: who treats but is not in this core team can open it with a reason, for one day. Each opening is written down and looked at afterwards.")
            text: qsTr("Emergency set")
        }
        Banner {
            Layout.fillWidth: true
            kind: Banner.Warning
            remedy: qsTr("Bring the set up to date, so that who helps in the night reads what is agreed now.")
            visible: sealed.state === App.EmergencySet.Behind
            what: qsTr("The dossier says something else by now")
        }
        Label {
            Layout.fillWidth: true
            muted: !root.ready
            text: sealed.state === App.EmergencySet.None ? qsTr("Not agreed with the client yet.") : sealed.sentence
        }
        Label {
            Layout.fillWidth: true
            muted: true
            text: qsTr("Who reads the medical part of this dossier makes the set.")
            visible: !root.ready && !sealed.sealable
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Button {
                kind: Button.Primary
                text: qsTr("Agree on an emergency set")
                visible: !root.ready && sealed.sealable
                onClicked: sealDialog.open()
            }
            Button {
                kind: sealed.state === App.EmergencySet.Behind ? Button.Primary : Button.Quiet
                text: qsTr("Bring up to date")
                visible: sealed.state === App.EmergencySet.Behind
                onClicked: sealed.seal("", "")
            }
            Button {
                kind: Button.Quiet
                text: qsTr("Client takes it back")
                visible: root.ready
                onClicked: takeBackDialog.open()
            }
        }
    }
    ListCard {
        hideWhenEmpty: true
        list: App.EmergencyOpenings {
            id: openings

            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string name
            required property string at
            required property string reason
            required property string outcome
            required property bool waits
            required property bool mine

            Layout.fillWidth: true
            avatarName: name
            chevron: waits && !mine
            condition: waits ? qsTr("Look at it") : qsTr("Looked at")
            lines: 5
            subtitle: Phrase.joined([Phrase.dots([at, reason]), outcome], "\n")
            text: name
            tone: waits ? Tone.Overdue : Tone.Ok
            toneIcon: waits ? "warning" : "check-circle"
            onClicked: if (chevron)
                reviewDialog.look(recordId, name, reason)
        }
        title: qsTr("Opened in an emergency")
    }
    EmergencySealDialog {
        id: sealDialog

        onSealed: (how, by) => sealed.seal(how, by)
    }
    EmergencyReviewDialog {
        id: reviewDialog

        onReviewed: (opening, outcome, note) => openings.review(opening, outcome, note)
    }
    Dialog {
        id: takeBackDialog

        acceptText: qsTr("Take it back")
        describes: qsTr("New keys are made at once. Nobody outside the core team can open it any more. Who opened it before, still knows what it said.")
        destructive: true
        title: qsTr("No emergency set any more")
        onConfirmed: {
            sealed.takeBack();
            close();
        }
    }
}
