import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// One decision on a treatment, and whether it still stands.
ListRow {
    id: root

    required property string recordId
    required property string words
    required property string decision
    required property string discussed
    required property bool stands
    required property bool doubtful
    required property int conflicts

    condition: doubtful ? qsTr("Two decisions") : stands ? "" : qsTr("Earlier")
    iconName: decision === "yes" ? "check" : decision === "no" ? "blocked" : "info"
    lines: 3
    subtitle: discussed
    text: words
    tone: doubtful ? Tone.Conflict : Tone.Neutral
}
