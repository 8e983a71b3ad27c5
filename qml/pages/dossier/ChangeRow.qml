import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// One thing that changed in the plan: what, by whom, when.
ColumnLayout {
    id: root

    required property string title
    required property string text
    required property string by
    required property string at

    spacing: Theme.spaceXxs

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceS
        kind: Label.Strong
        text: root.text
    }
    Label {
        Layout.fillWidth: true
        text: root.title
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: Phrase.dots([root.by, root.at])
    }
}
