import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The truth about what has arrived, and a way to reach a device that is not found by itself.
Card {
    id: root

    required property App.Session session

    SectionHeader {
        Layout.fillWidth: true
        describes: root.session.sync.listening ? qsTr("Devices of colleagues on this network find this one by themselves. Its address: %1").arg(root.session.sync.listenAddress) : qsTr("This device is not reachable on the network now.")
        text: root.session.sync.sentence
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceM
        columns: root.width < Theme.fieldWidth * 1.5 ? 1 : 2
        rowSpacing: Theme.spaceS

        TextField {
            id: address

            Layout.fillWidth: true
            label: qsTr("Address of a colleague's device")
            placeholder: qsTr("192.168.1.20:47701")
            onAccepted: go.clicked()
        }
        Button {
            id: go

            Layout.alignment: Qt.AlignBottom
            enabled: address.text.length > 0
            iconName: "sync"
            text: qsTr("Exchange")
            onClicked: root.session.sync.exchangeWith(address.text)
        }
    }
}
