pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// Any of several things that can be so at once: one touch each.
ColumnLayout {
    id: root

    required property RecordDraft draft
    required property string name
    readonly property FieldDraft field: draft.field(name)

    spacing: Theme.spaceXs

    Label {
        Layout.fillWidth: true
        kind: Label.Caption
        text: root.field.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: root.field.codes

            Chip {
                id: chip

                required property int index
                required property string modelData
                readonly property FieldDraft flag: root.draft.field(root.name + "." + modelData)

                checked: flag.checked
                hint: root.field.label
                text: root.field.codeLabels[index]
                onToggled: flag.checked = checked

                Connections {
                    function onTextChanged() {
                        chip.checked = chip.flag.checked;
                    }

                    target: chip.flag
                }
            }
        }
    }
}
