import QtQuick
import Kernteam.App
import Kernteam.Controls

// A theme of the dossier. What is the team's own comes first in the list of core and is nothing a client decides on.
Choice {
    id: root

    required property FieldDraft field

    error: field.error
    index: field.codeIndex - 1
    label: field.label
    mandatory: true
    options: field.codeLabels.slice(1) // qmllint disable type
    onChosen: index => field.codeIndex = index + 1

    Connections {
        function onTextChanged() {
            root.index = root.field.codeIndex - 1;
        }

        target: root.field
    }
}
