import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// From the code to the words that two people read to each other.
ColumnLayout {
    id: root

    required property App.Pairing pairing
    readonly property bool looking: pairing.step === App.Pairing.Connecting || pairing.step === App.Pairing.Finishing
    readonly property bool comparing: pairing.step === App.Pairing.Comparing

    spacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        visible: root.looking

        ProgressRow {
            Layout.fillWidth: true
            detail: qsTr("Keep both devices on and close together.")
            what: root.pairing.step === App.Pairing.Finishing ? qsTr("Receiving the team") : qsTr("Looking for your colleague's device")
            onCancelled: root.pairing.cancel()
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceL
        visible: root.comparing

        Label {
            Layout.fillWidth: true
            text: qsTr("Read these words to each other. Are they the same on both screens?")
        }
        Label {
            Layout.fillWidth: true
            font.letterSpacing: 0.5
            kind: Label.Title
            text: Phrase.joined(root.pairing.words, "  ")
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Button {
                text: qsTr("They differ")
                onClicked: root.pairing.refuseWords()
            }
            Button {
                kind: Button.Primary
                text: qsTr("The words are the same")
                onClicked: root.pairing.confirmWords()
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Try again")
        kind: Banner.Problem
        remedy: root.pairing.advice
        visible: root.pairing.step === App.Pairing.Failed
        what: root.pairing.what
        onActed: root.pairing.cancel()
    }
}
