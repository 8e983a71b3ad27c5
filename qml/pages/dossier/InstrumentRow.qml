import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// One result of an instrument, and the way to all results of it over time.
RowLayout {
    id: root

    required property string recordId
    required property string instrument
    required property string version
    required property string label
    required property string score
    required property string verdict
    required property string measuredOn
    required property string carer
    required property string by
    required property bool complete
    required property bool known
    required property bool signalled

    signal opened(string record, string instrument, string version)
    signal courseWanted(string instrument)

    spacing: 0

    ListRow {
        Layout.fillWidth: true
        condition: !root.known ? qsTr("Kept") : root.complete ? "" : qsTr("Not complete")
        iconName: "assess"
        subtitle: Phrase.dots([root.verdict, root.carer, root.by])
        text: root.score.length > 0 ? qsTr("%1: %2").arg(root.label).arg(root.score) : root.label
        tone: root.known ? Tone.Due : Tone.Neutral
        trailing: root.measuredOn
        onClicked: root.opened(root.recordId, root.instrument, root.version)
    }
    IconButton {
        iconName: "history"
        text: qsTr("Over time: %1").arg(root.label)
        onClicked: root.courseWanted(root.instrument)
    }
}
