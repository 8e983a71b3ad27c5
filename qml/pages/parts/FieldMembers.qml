pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// Several members of the team, each on or off.
ColumnLayout {
    id: root

    required property RecordDraft draft
    required property string name
    property string label: draft.field(name).label
    required property Session session
    property bool others: false // not oneself

    spacing: Theme.spaceXs

    Label {
        Layout.fillWidth: true
        font.weight: Font.Medium
        kind: Label.Small
        text: root.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: MembersModel {
                session: root.session
            }
            delegate: Chip {
                id: chip

                required property string memberId
                required property string name
                required property string roleLabel
                required property bool me
                readonly property FieldDraft field: root.draft.field(root.name + "." + memberId)

                checked: field ? field.checked : false
                hint: Phrase.joined([roleLabel, root.label], ", ")
                text: name
                visible: !(root.others && me)
                onToggled: field.checked = checked

                Connections {
                    function onTextChanged() {
                        chip.checked = chip.field.checked;
                    }

                    target: chip.field
                }
            }
        }
    }
}
