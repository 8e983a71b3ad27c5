pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// The BSN: its last digits, until somebody says what it is needed for. That is written in the log first. Not for roles
// that do not work with it.
ColumnLayout {
    id: root

    required property Session session
    required property FieldDraft field
    required property string client
    property bool shown: false
    property bool asking: false
    readonly property bool hidden: client.length > 0 && !shown && field.text.length > 0 && !field.touched

    spacing: Theme.spaceXs
    visible: session.knowsBsn
    onVisibleChanged: if (!visible) {
        shown = false;
        asking = false;
    }

    Label {
        Layout.fillWidth: true
        kind: Label.Caption
        text: root.field.label
        visible: root.hidden
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.hidden && !root.asking

        Label {
            text: qsTr("••••••%1").arg(root.field.text.slice(-3))
        }
        Button {
            hint: root.field.label
            iconName: "eye"
            kind: Button.Quiet
            text: qsTr("Show")
            onClicked: root.asking = true
        }
    }
    Segmented {
        Layout.fillWidth: true
        index: -1
        label: qsTr("What do you need it for?")
        options: [qsTr("Check who it is"), qsTr("Exchange with care"), qsTr("Mend it")]
        visible: root.hidden && root.asking
        onChosen: index => root.session.showBsn(root.client, options[index])
    }
    FieldText {
        Layout.fillWidth: true
        field: root.field
        hint: qsTr("Only when it is needed")
        visible: !root.hidden
    }
    Connections {
        function onBsnShown(client: string) {
            if (client === root.client)
                root.shown = true;
        }

        target: root.session
    }
}
