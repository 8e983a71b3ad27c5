import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// What happened and what the person can do, where it concerns them.
Rectangle {
    id: root

    enum Kind {
        Info,
        Warning,
        Problem,
        Success
    }

    required property string what
    required property string remedy
    property int kind: Banner.Info
    property string actionText: ""
    property bool closable: false

    readonly property int tone: [Tone.Info, Tone.Due, Tone.Overdue, Tone.Ok][kind]

    signal acted
    signal closed

    implicitWidth: Theme.fieldWidth
    implicitHeight: row.implicitHeight + 2 * Theme.spaceM
    color: Theme.softOf(tone)
    radius: Theme.radiusL

    Accessible.role: kind === Banner.Info || kind === Banner.Success ? Accessible.Note : Accessible.AlertMessage
    Accessible.name: what
    Accessible.description: remedy

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            color: Theme.textOf(root.tone)
            name: ["info", "warning", "problem", "check-circle"][root.kind]
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            Label {
                Layout.fillWidth: true
                color: Theme.textOf(root.tone)
                kind: Label.Strong
                text: root.what
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: Theme.textOf(root.tone)
                text: root.remedy
                visible: root.remedy.length > 0
                Accessible.ignored: true
            }
            Button {
                Layout.topMargin: Theme.spaceXs
                text: root.actionText
                visible: root.actionText.length > 0
                onClicked: root.acted()
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            ink: Theme.textOf(root.tone)
            text: qsTr("Close this message")
            visible: root.closable
            onClicked: root.closed()
        }
    }
}
