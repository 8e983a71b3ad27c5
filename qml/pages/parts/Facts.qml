pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// What is written down, each under its name; what is empty is left out.
ColumnLayout {
    id: root

    required property list<string> names
    required property list<string> values

    spacing: Theme.spaceM

    Repeater {
        model: root.names

        ColumnLayout {
            id: fact

            required property string modelData
            required property int index
            readonly property string value: index < root.values.length ? root.values[index] : ""

            Layout.fillWidth: true
            spacing: Theme.spaceXxs
            visible: value.length > 0

            Label {
                Layout.fillWidth: true
                kind: Label.Caption
                text: fact.modelData
            }
            Label {
                Layout.fillWidth: true
                text: fact.value
            }
        }
    }
}
