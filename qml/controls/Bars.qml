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
    property list<string> figures: [] // words in place of the amounts

    spacing: Theme.spaceS

    Accessible.role: Accessible.Table
    Accessible.name: label

    Repeater {
        model: root.names

        // Placed by numbers: a layout whose columns follow its own width never comes to rest.
        Item {
            id: line

            required property int index
            required property string modelData
            readonly property real amount: index < root.amounts.length ? root.amounts[index] : 0
            readonly property string figure: index < root.figures.length ? root.figures[index] : root.unit.length > 0 ? amount + " " + root.unit : String(amount)
            readonly property bool stacked: root.width < Theme.fieldWidth * 1.3
            readonly property real part: root.width * 0.32

            Layout.fillWidth: true
            implicitHeight: stacked ? words.height + Theme.spaceXxs + bar.height : Math.max(words.height, said.height, bar.height)

            Accessible.role: Accessible.Row
            Accessible.name: line.modelData + ": " + line.figure

            Label {
                id: words

                kind: Label.Small
                text: line.modelData
                width: line.stacked ? line.width - said.width - Theme.spaceM : line.part
                y: line.stacked ? 0 : (line.height - height) / 2
                Accessible.ignored: true
            }
            Rectangle {
                id: bar

                color: Theme.sunken
                height: Theme.spaceM
                radius: height / 2
                width: line.stacked ? line.width : line.width - words.width - said.width - 2 * Theme.spaceM
                x: line.stacked ? 0 : words.width + Theme.spaceM
                y: line.stacked ? line.height - height : (line.height - height) / 2

                Rectangle {
                    color: line.index < root.tones.length ? Theme.solidOf(root.tones[line.index]) : Theme.accent
                    height: parent.height
                    radius: height / 2
                    visible: line.amount > 0
                    width: Math.max(height, parent.width * Math.min(1, line.amount / root.most))
                    x: line.LayoutMirroring.enabled ? parent.width - width : 0
                }
            }
            Label {
                id: said

                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                kind: root.figures.length > 0 ? Label.Small : Label.Number
                text: line.figure
                width: line.stacked ? Math.min(implicitWidth, line.width / 2) : root.figures.length > 0 ? line.part : Math.max(Theme.touch, implicitWidth)
                wrapMode: Text.NoWrap
                x: line.width - width
                y: line.stacked ? 0 : (line.height - height) / 2
                Accessible.ignored: true
            }
        }
    }
}
