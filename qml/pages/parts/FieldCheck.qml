import QtQuick
import Kernteam.App
import Kernteam.Controls

// Yes or no in a form.
CheckBox {
    id: root

    required property FieldDraft field

    checked: field.checked
    text: field.label
    onToggled: field.checked = checked

    Connections {
        function onTextChanged() {
            root.checked = root.field.checked;
        }

        target: root.field
    }
}
