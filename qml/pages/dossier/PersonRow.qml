import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// Someone around the client, and whether this is who to call first. Placed by numbers: the button's form follows the width.
Item {
    id: root

    required property string recordId
    required property string name
    required property string roleLabel
    required property string professionLabel
    required property string organisation
    required property string relation
    required property string phone
    required property string reachable
    required property string deputy
    required property string awayText
    required property bool central
    required property int conflicts

    signal opened(string record)
    signal contactWanted(string record)

    readonly property bool narrow: width < Theme.fieldWidth * 1.8

    implicitHeight: row.implicitHeight
    implicitWidth: Theme.fieldWidth

    ListRow {
        id: row

        avatarName: root.name
        chevron: !root.narrow
        condition: root.conflicts > 0 ? qsTr("Choose") : root.awayText.length > 0 ? root.awayText : root.central ? qsTr("Central contact") : ""
        subtitle: Phrase.dots([root.professionLabel.length > 0 ? root.professionLabel : root.roleLabel, root.relation, root.organisation, root.phone, root.reachable, root.deputy.length > 0 ? qsTr("deputy: %1").arg(root.deputy) : ""])
        text: root.name
        tone: root.conflicts > 0 ? Tone.Conflict : root.awayText.length > 0 ? Tone.Due : Tone.Ok
        onClicked: root.opened(root.recordId)
        width: root.central ? root.width : root.width - Theme.spaceXs - (root.narrow ? star.width : words.width)
    }
    Button {
        id: words

        hint: root.name
        kind: Button.Quiet
        text: qsTr("Make central contact")
        visible: !root.central && !root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.contactWanted(root.recordId)
    }
    IconButton {
        id: star

        hint: root.name
        iconName: "star"
        text: qsTr("Make central contact")
        visible: !root.central && root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.contactWanted(root.recordId)
    }
}
