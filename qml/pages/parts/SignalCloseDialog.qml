pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// A signal put away without a triage, with the reason why.
FormDialog {
    id: root

    acceptable: draft.canSubmit && draft.field("closing_reason").text.trim().length > 0
    kind: "signal"
    part: "close"
    title: qsTr("Close the signal")
    onPrepared: draft.field("status").text = "closed"

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("closing_reason")
            focus: true
            hint: qsTr("For example: known already, or entered twice. The signal stays in the dossier.")
            mandatory: true
        }
    }
}
