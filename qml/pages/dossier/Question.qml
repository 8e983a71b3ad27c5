import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// One question of an instrument: its answers, or a number.
ColumnLayout {
    id: root

    required property App.RecordDraft draft
    required property string item
    required property string label
    required property list<string> codes
    required property list<string> codeLabels
    required property bool number
    required property real least
    required property real most
    required property int decimals
    required property string kept
    readonly property App.FieldDraft answer: draft.field("answers." + item)

    spacing: Theme.spaceXs

    RadioGroup {
        Layout.fillWidth: true
        error: root.answer.error
        index: root.codes.indexOf(root.answer.text)
        label: root.label
        options: root.codeLabels
        visible: !root.number && root.kept.length === 0
        onChosen: index => root.answer.text = root.codes[index]
    }
    NumberField {
        Layout.fillWidth: true
        error: root.answer.error
        decimals: root.decimals
        from: root.least
        label: root.label
        to: root.most
        visible: root.number
        onEdited: root.answer.text = text
        Component.onCompleted: if (root.number)
            text = root.answer.text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("%1: %2").arg(root.label).arg(root.kept)
        visible: root.kept.length > 0
    }
}
