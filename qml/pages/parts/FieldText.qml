import Kernteam.App
import Kernteam.Controls

// One line of a form.
TextField {
    id: root

    required property FieldDraft field

    error: field.error
    label: field.label
    text: field.text
    onEdited: field.text = text
}
