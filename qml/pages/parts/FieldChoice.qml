import QtQuick
import Kernteam.App
import Kernteam.Controls

// One of the values a field allows, in a list.
Choice {
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
