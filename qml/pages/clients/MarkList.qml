pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Who of a list is to be looked at more closely: each by a touch, or everybody of 75 and older by one.
ColumnLayout {
    id: root

    required property App.ImportRows rows

    spacing: Theme.spaceS

    SectionHeader {
        Layout.fillWidth: true
        describes: qsTr("%n marked. Marked clients get a signal and stand under Today.", "", root.rows.marked)
        text: qsTr("Have a closer look")
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("Mark everybody of 75 and older (%1)").arg(root.rows.old)
        visible: root.rows.old > 0
        onToggled: root.rows.markOld(checked)
    }
    ListView {
        id: view

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.touch * 6)
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: root.rows
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the list")
        T.ScrollBar.vertical: Scroller {
        }

        delegate: CheckBox {
            id: line

            required property int index
            required property string name
            required property string about
            required property bool marked
            required property bool alike

            checked: marked
            focus: ListView.isCurrentItem
            hint: Phrase.dots([about, alike ? qsTr("could be here already") : ""])
            text: name
            width: ListView.view ? ListView.view.width : implicitWidth
            onToggled: root.rows.mark(index, checked)

            // A touch cuts the binding; the mark of the list wins.
            Connections {
                function onMarksChanged() {
                    line.checked = Qt.binding(() => line.marked);
                }

                target: root.rows
            }
        }
    }
}
