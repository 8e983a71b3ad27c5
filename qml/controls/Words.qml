import QtQuick
import Kernteam.Theme

// The words beside a mark: what it is, and under it what it means.
Column {
    id: root

    required property string text
    property string describes: ""
    property bool off: false
    property bool mirrored: false
    property real before: 0

    spacing: Theme.spaceXxs
    leftPadding: mirrored ? 0 : before
    rightPadding: mirrored ? before : 0
    topPadding: Math.max(0, (Theme.touch - 2 * Theme.spaceXs - label.implicitHeight - (hint.visible ? hint.implicitHeight + spacing : 0)) / 2)

    Label {
        id: label

        color: root.off ? Theme.textFaint : Theme.text
        text: root.text
        width: root.width > 0 ? root.width - root.before : implicitWidth
        Accessible.ignored: true
    }
    Label {
        id: hint

        kind: Label.Small
        muted: true
        text: root.describes
        visible: root.describes.length > 0
        width: root.width > 0 ? root.width - root.before : implicitWidth
        Accessible.ignored: true
    }
}
