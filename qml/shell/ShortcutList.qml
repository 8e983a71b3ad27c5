pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// What the keyboard can do, on F1.
Dialog {
    id: root

    readonly property list<string> acts: [qsTr("Search"), qsTr("Lock"), qsTr("Places"), qsTr("From the bars into the page"), qsTr("This list"), qsTr("Leave a list or a window"), qsTr("Next and previous field")]
    readonly property list<string> keyNames: ["Ctrl+K", "Ctrl+L", "Alt+1 … Alt+5", "F6", "F1", "Esc", "Tab, Shift+Tab"]

    acceptText: ""
    rejectText: qsTr("Close")
    title: qsTr("Keyboard")

    Repeater {
        model: root.acts

        RowLayout {
            id: line

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceM

            Label {
                Layout.fillWidth: true
                text: line.modelData
            }
            KeyHint {
                keys: root.keyNames[line.index]
            }
        }
    }
}
