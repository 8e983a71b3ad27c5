import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// The way back and the way on under a form.
RowLayout {
    id: root

    required property string text
    property bool busy: false

    signal back
    signal confirmed

    spacing: Theme.spaceS

    Button {
        enabled: !root.busy
        iconName: "arrow-left"
        kind: Button.Quiet
        text: qsTr("Back")
        onClicked: root.back()
    }
    Item {
        Layout.fillWidth: true
    }
    Button {
        busy: root.busy
        enabled: !root.busy
        kind: Button.Primary
        text: root.text
        onClicked: root.confirmed()
    }
}
