import QtQuick
import Kernteam.App

// A member of the team in a form.
MemberChoice {
    id: root

    required property FieldDraft field

    error: field.error
    label: field.label
    value: field.text
    onPicked: id => field.text = id

    Connections {
        function onTextChanged() {
            root.value = root.field.text;
        }

        target: root.field
    }
}
