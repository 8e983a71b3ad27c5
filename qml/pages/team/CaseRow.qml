import QtQuick
import Kernteam.Controls

// One client of a caseload: goes along or stays.
CheckBox {
    id: root

    required property string clientId
    required property string name
    required property string age
    required property string stepLabel
    required property int openPoints
    required property string offeredTo

    signal chosen(bool on)

    hint: Phrase.dots([age, stepLabel, openPoints > 0 ? qsTr("%n open point(s)", "", openPoints) : "", offeredTo.length > 0 ? qsTr("offered to %1").arg(offeredTo) : ""])
    text: name
    onToggled: root.chosen(checked)
}
