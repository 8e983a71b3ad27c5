import QtQuick
import Kernteam.App
import Kernteam.Controls

// One of the few values a field allows, all in sight.
Segmented {
    id: root

    required property FieldDraft field

    error: field.error
    index: field.codeIndex
    label: field.label
    options: field.codeLabels // qmllint disable type
    onChosen: index => field.codeIndex = index

    Connections {
        function onTextChanged() {
            root.index = root.field.codeIndex;
        }

        target: root.field
    }
}
