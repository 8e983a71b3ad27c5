import Kernteam.App
import Kernteam.Controls

// Words of any length in a form.
TextArea {
    id: root

    required property FieldDraft field

    error: field.error
    label: field.label
    text: field.text
    onEdited: field.text = text
}
