import QtQuick
import Kernteam.Theme

// A surface that holds things which belong together. Its height follows what is in it.
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: Theme.spaceL
    property int spacing: Theme.spaceM

    implicitWidth: Theme.fieldWidth
    implicitHeight: column.implicitHeight + 2 * padding
    border.color: Theme.divider
    border.width: Theme.line
    color: Theme.surface
    radius: Theme.radiusL

    Stack {
        id: column

        anchors.left: parent.left
        anchors.margins: root.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: root.spacing
    }
}
