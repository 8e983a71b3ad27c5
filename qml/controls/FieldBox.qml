import QtQuick
import Kernteam.Theme

// The box behind a field: its line says whether it is at rest, under the keyboard or wrong.
Rectangle {
    id: root

    property bool lit: false
    property bool wrong: false
    property bool hovered: false

    border.color: wrong ? Theme.danger : lit ? Theme.focus : !enabled ? Theme.divider : hovered ? Theme.textMuted : Theme.outline
    border.width: lit || wrong ? Theme.focusLine : Theme.line
    color: enabled ? Theme.surface : Theme.sunken
    radius: Theme.radiusM
}
