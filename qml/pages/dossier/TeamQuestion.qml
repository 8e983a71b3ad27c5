import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// One question of the team: yes or no, or in words. An answer to one that is not asked any more can be read.
ColumnLayout {
    id: root

    required property App.RecordDraft draft
    required property string recordId
    required property string label
    required property bool yesNo
    required property bool asked
    required property string was
    required property string kept
    readonly property App.FieldDraft field: draft.field("answers." + recordId)
    readonly property string hint: was.length > 0 ? qsTr("Answered when it was asked as: %1").arg(was) : ""
    readonly property list<string> codes: ["yes", "no"]

    spacing: Theme.spaceXs

    Segmented {
        Layout.fillWidth: true
        error: root.field.error
        hint: root.field.text.indexOf("\n") >= 0 ? qsTr("Two people answered differently. Choose.") : root.hint
        index: root.codes.indexOf(root.field.text)
        label: root.label
        options: [qsTr("Yes"), qsTr("No")]
        visible: root.asked && root.yesNo
        onChosen: index => root.field.text = root.codes[index]
    }
    TextArea {
        Layout.fillWidth: true
        error: root.field.error
        hint: root.hint
        label: root.label
        lines: 1
        text: root.field.text
        visible: root.asked && !root.yesNo
        onEdited: root.field.text = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("%1: %2").arg(root.label).arg(root.kept)
        visible: !root.asked
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("Not asked any more")
        visible: !root.asked
    }
}
