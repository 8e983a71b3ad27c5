import QtQuick.Layouts
import Kernteam.Theme

// Things under each other; each may fill the width with Layout.fillWidth.
ColumnLayout {
    spacing: Theme.spaceM
}
