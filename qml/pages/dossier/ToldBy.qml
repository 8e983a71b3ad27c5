pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// These are the words of somebody else than the client: whose, and whether in confidence. One quiet button until it is so.
ColumnLayout {
    id: root

    required property App.Session session
    required property App.RecordDraft draft
    property bool named: true // a signal says by itself who saw it
    property bool wanted: false
    readonly property App.FieldDraft confidence: draft.field("in_confidence")
    readonly property App.FieldDraft who: named ? draft.field("told_by") : confidence
    readonly property bool marked: confidence.checked || (named && who.text.length > 0)

    spacing: Theme.spaceS

    Button {
        iconName: "person"
        kind: Button.Quiet
        text: root.named ? qsTr("Somebody else said this") : qsTr("Said in confidence")
        visible: !root.marked && !root.wanted
        onClicked: root.wanted = true
    }
    FormRow {
        Layout.fillWidth: true
        visible: root.marked || root.wanted

        FieldText {
            Layout.fillWidth: true
            field: root.who
            hint: qsTr("Daughter, neighbour…")
            visible: root.named
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.confidence
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("What is said in confidence is on no paper, also not in the copy for the client.")
        visible: root.confidence.checked
    }
    Button {
        iconName: "trash"
        kind: Button.Quiet
        text: qsTr("Take these words out for good…")
        visible: root.marked && root.draft.record.length > 0
        onClicked: eraseDialog.askToldBy(root.draft.record)
    }
    EraseDialog {
        id: eraseDialog

        client: root.draft.client
        session: root.session
    }
}
