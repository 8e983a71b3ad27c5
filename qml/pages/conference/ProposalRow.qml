import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// One client who is proposed, why, and the way onto the agenda. Placed by numbers: its form follows the width.
Item {
    id: root

    required property string clientId
    required property string clientName
    required property string reason
    required property string reasonCode
    required property string slotCode
    required property string slotLabel
    required property int minutes
    required property string flag
    required property string requestId
    required property string question

    readonly property bool narrow: width < Theme.fieldWidth * 1.7

    signal wanted

    implicitHeight: narrow ? row.implicitHeight + add.implicitHeight : Math.max(row.implicitHeight, add.implicitHeight)
    implicitWidth: Theme.fieldWidth

    ListRow {
        id: row

        avatarName: root.clientName
        chevron: false
        condition: root.flag
        lines: 4
        subtitle: Phrase.dots([root.reason, root.question])
        text: root.clientName
        tone: Tone.Due
        toneIcon: "warning"
        trailing: qsTr("%1, %2 min").arg(root.slotLabel).arg(root.minutes)
        width: root.narrow ? root.width : root.width - add.width - Theme.spaceS
        onClicked: root.wanted()
    }
    Button {
        id: add

        hint: root.clientName
        iconName: "plus"
        text: qsTr("Put on the agenda")
        width: implicitWidth
        x: root.narrow ? Theme.spaceM : root.width - width
        y: root.narrow ? row.implicitHeight : (root.height - height) / 2
        onClicked: root.wanted()
    }
}
