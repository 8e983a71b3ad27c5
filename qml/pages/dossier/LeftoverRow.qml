pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// What becomes of one action or task when its goal is closed.
ColumnLayout {
    id: root

    required property string recordId
    required property string text
    required property string kindLabel
    required property list<string> goalIds
    required property list<string> goalNames
    readonly property string fate: ["done", "stopped"][choice.index] ?? (kept.index > 0 ? goalIds[kept.index - 1] : "")

    spacing: Theme.spaceS

    Segmented {
        id: choice

        Layout.fillWidth: true
        label: qsTr("%1: %2").arg(root.kindLabel).arg(root.text)
        options: [qsTr("Done"), qsTr("Stopped"), qsTr("Keep")]
    }
    Choice {
        id: kept

        Layout.fillWidth: true
        index: 0
        label: qsTr("Under which goal")
        options: [qsTr("Without a goal")].concat(root.goalNames) // qmllint disable type
        visible: choice.index === 2
        onChosen: index => kept.index = index
    }
}
