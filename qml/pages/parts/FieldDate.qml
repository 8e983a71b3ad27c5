import QtQuick
import Kernteam.App
import Kernteam.Controls

// A day in a form. What is no date yet is kept as it was typed.
DateField {
    id: root

    required property FieldDraft field

    function typed(): string {
        return date.length > 0 ? date : text;
    }
    function show() {
        if (typed() === field.text)
            return;
        const whole = /^\d{4}-\d{2}-\d{2}$/.test(field.text);
        date = whole ? field.text : "";
        if (!whole)
            text = field.text;
    }

    error: field.error
    label: field.label
    today: Qt.formatDate(new Date(), "yyyy-MM-dd")
    Component.onCompleted: show()
    onEdited: field.text = typed()

    Connections {
        function onTextChanged() {
            root.show();
        }

        target: root.field
    }
}
