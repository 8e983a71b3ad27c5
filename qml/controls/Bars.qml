pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// Amounts as bars with their figures: a chart that is its own table.
ColumnLayout {
    id: root

    required property string label
    required property list<string> names
    required property list<real> amounts
    property real most: Math.max(1, ...amounts)
    property string unit: ""
    property list<int> tones: []

    spacing: Theme.spaceS

    Accessible.role: Accessible.Table
    Accessible.name: label

    Repeater {
        model: root.names

        GridLayout {
            id: line

            required property int index
            required property string modelData
            readonly property real amount: index < root.amounts.length ? root.amounts[index] : 0
            readonly property string figure: root.unit.length > 0 ? amount + " " + root.unit : String(amount)

            Layout.fillWidth: true
            columnSpacing: Theme.spaceM
            columns: root.width < Theme.fieldWidth * 1.3 ? 2 : 3
            rowSpacing: Theme.spaceXxs

            Accessible.role: Accessible.Row
            Accessible.name: line.modelData + ": " + line.figure

            Label {
                Layout.fillWidth: line.columns === 2
                Layout.preferredWidth: line.columns === 2 ? -1 : root.width * 0.32
                kind: Label.Small
                text: line.modelData
                Accessible.ignored: true
            }
            Rectangle {
                Layout.columnSpan: line.columns === 2 ? 2 : 1
                Layout.column: line.columns === 2 ? 0 : 1
                Layout.row: line.columns === 2 ? 1 : 0
                Layout.fillWidth: true
                color: Theme.sunken
                implicitHeight: Theme.spaceM
                radius: height / 2

                Rectangle {
                    anchors.left: parent.left
                    color: line.index < root.tones.length ? Theme.solidOf(root.tones[line.index]) : Theme.accent
                    height: parent.height
                    radius: height / 2
                    visible: line.amount > 0
                    width: Math.max(height, parent.width * Math.min(1, line.amount / root.most))
                }
            }
            Label {
                Layout.column: line.columns === 2 ? 1 : 2
                Layout.minimumWidth: Theme.touch
                Layout.row: 0
                horizontalAlignment: Text.AlignRight
                kind: Label.Number
                text: line.figure
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
