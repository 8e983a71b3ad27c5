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
        describes: root.session.sync.listening ? qsTr("Colleagues on this network find this device by itself. Its address: %1").arg(root.session.sync.listenAddress) : qsTr("This device is not reachable on the network now.")
        text: root.session.sync.sentence
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

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
            enabled: address.text.length > 0 && !root.session.sync.exchanging
            iconName: "sync"
            text: qsTr("Exchange")
            onClicked: root.session.sync.exchangeWith(address.text)
        }
    }
}
