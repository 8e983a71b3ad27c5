import QtQuick
import Kernteam.App
import Kernteam.Controls

// A rating from 1 to 5 in one touch; nothing is chosen until a person does.
Segmented {
    id: root

    required property FieldDraft field

    error: field.error
    index: field.number - 1
    label: field.label
    options: ["1", "2", "3", "4", "5"]
    onChosen: index => field.number = index + 1

    Connections {
        function onTextChanged() {
            root.index = root.field.number - 1;
        }

        target: root.field
    }
}
