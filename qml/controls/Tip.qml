import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// The name of a drawing, shown while the pointer or the keyboard rests on it.
T.ToolTip {
    id: root

    property bool shown: false

    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height + Theme.spaceXs : 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    delay: 600
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.spaceXs
    padding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    visible: shown && text.length > 0

    contentItem: Text {
        color: Theme.canvas
        font.family: Theme.family
        font.pixelSize: Theme.sizeSmall
        text: root.text
        textFormat: Text.PlainText
    }
    background: Rectangle {
        color: Theme.text
        radius: Theme.radiusS
    }
}
