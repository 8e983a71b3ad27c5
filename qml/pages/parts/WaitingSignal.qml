import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// A signal in its own words, above the form that judges it; or closed, with a reason, without judging.
Card {
    id: root

    required property string recordId
    required property string text
    required property string source
    required property string sourceLabel
    required property string observedOn
    required property string urgencyLabel

    signal closeWanted(string record)

    color: Theme.sunken
    padding: Theme.spaceM
    spacing: Theme.spaceXs

    Label {
        Layout.fillWidth: true
        kind: Label.Strong
        text: root.text
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: Phrase.dots([root.source, root.sourceLabel, root.observedOn, root.urgencyLabel])
        visible: text.length > 0
    }
    Button {
        Layout.leftMargin: -Theme.spaceM
        hint: root.text
        kind: Button.Quiet
        text: qsTr("Close without a decision")
        onClicked: root.closeWanted(root.recordId)
    }
}
