import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// How long this client has been talked about. It tells, and never stops anybody.
Card {
    id: root

    required property App.Session session
    required property App.AgendaItemView view

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            Label {
                Layout.fillWidth: true
                kind: Label.Caption
                text: qsTr("Time for this client")
            }
            Label {
                Layout.fillWidth: true
                color: root.view.over ? Theme.dangerText : Theme.text
                kind: Label.Heading
                text: root.view.begun ? root.view.time : qsTr("Not begun")
            }
        }
        Button {
            iconName: root.view.running ? "check" : "clock"
            text: root.view.running ? qsTr("Stop the time") : qsTr("Start the time")
            onClicked: root.view.running ? root.session.endItem(root.view.client, root.view.item) : root.session.startItem(root.view.client, root.view.item)
        }
    }
}
