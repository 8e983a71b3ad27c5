import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Bringing someone in: a role, a code for their screen, and words that both read aloud.
Dialog {
    id: root

    required property App.Session session
    readonly property App.Pairing pairing: session.pairing
    readonly property bool idle: pairing.step === App.Pairing.Idle || pairing.step === App.Pairing.Failed || pairing.step === App.Pairing.Done
    readonly property list<string> roles: ["general_practitioner", "practice_nurse", "district_nurse", "social_worker", "case_manager", "elderly_care_physician", "pharmacist", "physiotherapist", "occupational_therapist", "psychologist", "welfare_worker", "other"]

    acceptText: idle ? qsTr("Make a code") : pairing.step === App.Pairing.Comparing ? qsTr("The words are the same") : ""
    rejectText: pairing.step === App.Pairing.Comparing ? qsTr("They differ") : qsTr("Close")
    title: qsTr("Invite someone")
    onConfirmed: idle ? pairing.invite(roles[Math.max(0, role.index)]) : pairing.confirmWords()
    onRejected: pairing.step === App.Pairing.Comparing ? pairing.refuseWords() : pairing.cancel()

    Banner {
        Layout.fillWidth: true
        kind: root.pairing.step === App.Pairing.Done ? Banner.Success : Banner.Problem
        remedy: root.pairing.step === App.Pairing.Done ? qsTr("Both devices now exchange by themselves on this network.") : root.pairing.advice
        visible: root.pairing.step === App.Pairing.Done || root.pairing.step === App.Pairing.Failed
        what: root.pairing.step === App.Pairing.Done ? qsTr("%1 is in the team.").arg(root.pairing.otherName) : root.pairing.what
    }
    Choice {
        id: role

        Layout.fillWidth: true
        index: 2
        label: qsTr("Role of the newcomer")
        options: [qsTr("General practitioner"), qsTr("Practice nurse"), qsTr("District nurse"), qsTr("Social worker"), qsTr("Case manager"), qsTr("Elderly care physician"), qsTr("Pharmacist"), qsTr("Physiotherapist"), qsTr("Occupational therapist"), qsTr("Psychologist"), qsTr("Welfare worker"), qsTr("Other")]
        visible: root.idle
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.pairing.step === App.Pairing.Waiting

        Label {
            Layout.fillWidth: true
            text: qsTr("Let the newcomer start Kernteam, choose Join and type this code.")
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Title
            text: root.pairing.code
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Good for one use and %n more minute(s). Address, if asked: %1", "", Math.ceil(root.pairing.secondsLeft / 60)).arg(root.pairing.address)
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
