import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// One action: who does what, how often, until when.
ListRow {
    id: root

    required property string recordId
    required property string description
    required property string ownerName
    required property string doneBy
    required property string frequency
    required property string until
    required property string funderLabel
    required property string statusLabel
    required property bool late
    required property int conflicts

    condition: conflicts > 0 ? qsTr("Choose") : late ? qsTr("Past its end") : statusLabel
    iconName: "arrow-right"
    subtitle: Phrase.dots([ownerName, doneBy, frequency, funderLabel])
    text: description
    tone: conflicts > 0 ? Tone.Conflict : late ? Tone.Overdue : Tone.Neutral
    trailing: until.length > 0 ? qsTr("until %1").arg(until) : ""
}
