import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// One client of a caseload: goes along or stays.
ColumnLayout {
    id: root

    required property string clientId
    required property string name
    required property string age
    required property string stepLabel
    required property int openPoints
    required property string offeredTo
    property alias checked: box.checked

    signal chosen(bool on)

    spacing: 0

    CheckBox {
        id: box

        Layout.fillWidth: true
        hint: details.text
        text: root.name
        onToggled: root.chosen(checked)
    }
    Label {
        id: details

        Layout.bottomMargin: Theme.spaceS
        Layout.fillWidth: true
        Layout.leftMargin: Theme.touch
        kind: Label.Small
        muted: true
        text: Phrase.dots([root.age, root.stepLabel, root.openPoints > 0 ? qsTr("%n open point(s)", "", root.openPoints) : "", root.offeredTo.length > 0 ? qsTr("offered to %1").arg(root.offeredTo) : ""])
    }
}
