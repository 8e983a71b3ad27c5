import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// The ground of a gallery page: as high as what is on it.
Rectangle {
    id: root

    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * column.x
    color: Theme.canvas

    ColumnLayout {
        id: column

        spacing: Theme.spaceL
        width: root.width - 2 * x
        x: root.width < Theme.compactBelow ? Theme.spaceL : Theme.spaceXl
        y: x
    }
}
