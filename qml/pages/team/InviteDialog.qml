import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Bringing someone in: a role, a code for their screen, and words that both read aloud.
Dialog {
    id: root

    required property App.Session session
    readonly property App.Pairing pairing: session.pairing
    readonly property bool idle: pairing.step === App.Pairing.Idle || pairing.step === App.Pairing.Failed || pairing.step === App.Pairing.Done

    acceptText: idle ? qsTr("Make a code") : pairing.step === App.Pairing.Comparing ? qsTr("The words are the same") : ""
    rejectText: pairing.step === App.Pairing.Comparing ? qsTr("They differ") : qsTr("Close")
    title: qsTr("Invite someone")
    onConfirmed: idle ? pairing.invite(role.role) : pairing.confirmWords()
    onRejected: pairing.step === App.Pairing.Comparing ? pairing.refuseWords() : pairing.cancel()

    Banner {
        Layout.fillWidth: true
        kind: root.pairing.step === App.Pairing.Done ? Banner.Success : Banner.Problem
        remedy: root.pairing.step === App.Pairing.Done ? qsTr("Both devices now exchange by themselves on this network.") : root.pairing.advice
        visible: root.pairing.step === App.Pairing.Done || root.pairing.step === App.Pairing.Failed
        what: root.pairing.step === App.Pairing.Done ? qsTr("%1 is in the team.").arg(root.pairing.otherName) : root.pairing.what
    }
    RoleChoice {
        id: role

        Layout.fillWidth: true
        label: qsTr("Role of the newcomer")
        visible: root.idle
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.pairing.step === App.Pairing.Waiting

        Label {
            Layout.fillWidth: true
            text: qsTr("Let the newcomer start Kernteam, choose Join a team and type this code.")
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            kind: Label.Title
            text: root.pairing.code
        }
        QrPicture {
            Layout.alignment: Qt.AlignHCenter
            rows: root.pairing.qr // qmllint disable type
            text: qsTr("QR code of this invitation. It holds the same code and the address of this device.")
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Works once, for %n more minute(s). If the devices do not find each other, type this address too: %1", "", Math.ceil(root.pairing.secondsLeft / 60)).arg(root.pairing.address)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.pairing.step === App.Pairing.Comparing

        Label {
            Layout.fillWidth: true
            text: qsTr("%1 of %2 wants to join. Read these words to each other. Are they the same on both screens?").arg(root.pairing.otherName).arg(root.pairing.otherOrganisation)
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Title
            text: Phrase.joined(root.pairing.words, "  ")
        }
    }
}
