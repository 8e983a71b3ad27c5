import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// One line of what one must know of a client, under the heading of its part when it is the first.
ColumnLayout {
    id: root

    required property string heading
    required property string text
    required property string more
    required property bool alarm
    required property bool nothing
    required property int index

    spacing: Theme.spaceXxs

    SectionHeader {
        Layout.bottomMargin: Theme.spaceXs
        Layout.fillWidth: true
        Layout.topMargin: root.index > 0 ? Theme.spaceM : 0
        text: root.heading
        visible: root.heading.length > 0
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.dangerText
            name: "problem"
            visible: root.alarm
        }
        Label {
            Layout.fillWidth: true
            kind: root.nothing ? Label.Body : Label.Strong
            muted: root.nothing
            text: root.text
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: root.more
        visible: root.more.length > 0
    }
}
