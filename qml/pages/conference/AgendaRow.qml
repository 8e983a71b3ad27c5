import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// One client on the agenda: the question, what is missing, and who may not hear of it.
ListRow {
    id: root

    required property string recordId
    required property string clientId
    required property string clientName
    required property string question
    required property string status
    required property string statusLabel
    required property string flag
    required property string uncovered
    required property int minutes
    required property int prepared
    required property bool preparedByMe

    readonly property bool open: status === "open"
    readonly property string without: uncovered.length > 0 ? qsTr("without consent: %1").arg(uncovered) : ""
    readonly property string notes: prepared > 0 ? qsTr("prepared by %n", "", prepared) : ""

    avatarName: clientName
    condition: open && flag.length > 0 ? flag : statusLabel
    lines: 4
    subtitle: Phrase.dots([question, open ? without : "", open ? notes : "", open && !preparedByMe ? qsTr("you still have to prepare") : ""])
    text: clientName
    tone: status === "discussed" ? Tone.Ok : open && flag.length > 0 ? Tone.Due : Tone.Neutral
    toneIcon: open && flag.length > 0 ? "warning" : ""
    trailing: qsTr("%1 min").arg(minutes)
}
