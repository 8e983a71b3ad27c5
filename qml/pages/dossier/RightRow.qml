import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// One request of the client: until when it must be answered, what was decided, and what answers it in one touch.
Item {
    id: root

    required property string recordId
    required property string what
    required property string label
    required property string words
    required property string asked
    required property string due
    required property string handler
    required property string decided
    required property string done
    required property string theme
    required property string themeLabel
    required property string about
    required property string aboutLabel
    required property bool open
    required property bool granted
    required property bool late
    required property int conflicts

    readonly property bool narrow: width < Theme.fieldWidth * 1.8
    readonly property bool acts: open && (what !== "destruction" || granted) && (what !== "correction" || about.length > 0)
    readonly property string actText: what === "access" || what === "copy" ? qsTr("Print") : what === "correction" ? qsTr("What was written") : what === "own_statement" ? qsTr("Write them down") : what === "restriction" ? qsTr("Do not share further") : qsTr("Destroy…")
    readonly property string actIcon: what === "access" || what === "copy" ? "print" : what === "correction" ? "history" : what === "own_statement" ? "message" : what === "restriction" ? "lock" : "trash"

    signal opened
    signal acted

    implicitHeight: row.implicitHeight
    implicitWidth: Theme.fieldWidth

    ListRow {
        id: row

        chevron: !root.narrow
        condition: root.conflicts > 0 ? qsTr("Choose") : root.open ? root.due : qsTr("Settled")
        iconName: root.actIcon
        lines: 4
        subtitle: Phrase.dots([root.aboutLabel.length > 0 ? qsTr("about: %1").arg(root.aboutLabel) : "", root.words, qsTr("asked %1").arg(root.asked), root.handler, root.decided, root.done])
        text: root.themeLabel.length > 0 ? qsTr("%1: %2").arg(root.label).arg(root.themeLabel) : root.label
        tone: root.conflicts > 0 ? Tone.Conflict : root.late ? Tone.Overdue : root.open ? Tone.Due : Tone.Ok
        onClicked: root.opened()
        width: !root.acts ? root.width : root.width - Theme.spaceXs - (root.narrow ? sign.width : button.width)
    }
    Button {
        id: button

        hint: root.label
        kind: Button.Quiet
        text: root.actText
        visible: root.acts && !root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.acted()
    }
    IconButton {
        id: sign

        hint: root.label
        iconName: root.actIcon
        text: root.actText
        visible: root.acts && root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.acted()
    }
}
