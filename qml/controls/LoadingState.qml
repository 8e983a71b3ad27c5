pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// Grey lines where a list will be, with words for who cannot see them.
Item {
    id: root

    required property string what
    property int rows: 4

    implicitWidth: Theme.fieldWidth
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Indicator
    Accessible.name: what

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceL

        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: root.what
            Accessible.ignored: true
        }
        Repeater {
            model: root.rows

            RowLayout {
                id: line

                required property int index

                Layout.fillWidth: true
                spacing: Theme.spaceM

                Rectangle {
                    color: Theme.neutralSoft
                    implicitHeight: Theme.iconSize * 1.8
                    implicitWidth: implicitHeight
                    radius: height / 2
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    Rectangle {
                        Layout.fillWidth: true
                        Layout.rightMargin: column.width * (0.4 + (line.index * 7 % 3) / 10)
                        color: Theme.neutralSoft
                        implicitHeight: Theme.sizeSmall
                        radius: Theme.radiusS
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        Layout.rightMargin: column.width * (0.1 + (line.index * 5 % 4) / 12)
                        color: Theme.neutralSoft
                        implicitHeight: Theme.sizeSmall
                        radius: Theme.radiusS
                    }
                }
            }
        }
    }
    SequentialAnimation on opacity {
        loops: Animation.Infinite
        running: root.visible && Theme.pulse > 0

        NumberAnimation {
            duration: Theme.pulse
            from: 1
            to: 0.55
        }
        NumberAnimation {
            duration: Theme.pulse
            from: 0.55
            to: 1
        }
    }
}
