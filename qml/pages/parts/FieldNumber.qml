import QtQuick
import Kernteam.App
import Kernteam.Controls

// A whole number in a form.
NumberField {
    id: root

    required property FieldDraft field

    function show() {
        if (text !== field.text)
            text = field.text;
    }

    error: field.error
    label: field.label
    Component.onCompleted: show()
    onEdited: field.text = text

    Connections {
        function onTextChanged() {
            root.show();
        }

        target: root.field
    }
}
