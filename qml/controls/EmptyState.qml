import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// What a list shows when there is nothing: why, and the way to the first thing.
ColumnLayout {
    id: root

    required property string what
    required property string remedy
    property string iconName: "check-circle"
    property string actionText: ""
    property color ink: Theme.textFaint

    signal acted

    spacing: Theme.spaceS

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.spaceXs
        Layout.topMargin: Theme.spaceXl
        color: Theme.sunken
        implicitHeight: Theme.iconLarge + Theme.spaceXl
        implicitWidth: implicitHeight
        radius: implicitHeight / 2

        Icon {
            anchors.centerIn: parent
            color: root.ink
            name: root.iconName
            size: Theme.iconLarge * 0.75
            weight: 1.5
        }
    }
    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        kind: Label.Heading
        text: root.what
    }
    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.dialogWidth
        horizontalAlignment: Text.AlignHCenter
        muted: true
        text: root.remedy
        visible: root.remedy.length > 0
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.spaceXl
        Layout.topMargin: Theme.spaceS
        kind: Button.Primary
        text: root.actionText
        visible: root.actionText.length > 0
        onClicked: root.acted()
    }
}
