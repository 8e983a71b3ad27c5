import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// Fields beside each other where there is room, under each other where there is not.
GridLayout {
    id: root

    property int most: 2

    Layout.fillWidth: true
    columnSpacing: Theme.spaceL
    columns: Math.max(1, Math.min(most, Math.floor((width + columnSpacing) / (Theme.fieldWidth * 0.75))))
    rowSpacing: Theme.spaceL
}
