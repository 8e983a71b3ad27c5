import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// Search, the truth about sync, and the lock.
Rectangle {
    id: root

    required property string truth
    required property int truthTone
    required property string truthIcon
    property bool compact: false
    property alias searchText: search.text
    readonly property Item searchItem: search

    signal searchEdited(string text)
    signal searchAccepted
    signal searchLeft
    signal truthChosen
    signal lockChosen

    function startSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    color: Theme.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: root.compact ? Theme.spaceS : Theme.spaceXl
        anchors.rightMargin: root.compact ? Theme.spaceS : Theme.spaceL
        spacing: Theme.spaceS

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readable * 0.75
            hint: qsTr("Keys Ctrl+K")
            label: qsTr("Search people, words, codes")
            placeholder: root.compact ? qsTr("Search") : label
            onAccepted: root.searchAccepted()
            onDownPressed: root.searchLeft()
            onEdited: root.searchEdited(text)
        }
        Item {
            Layout.fillWidth: true
            visible: !root.compact
        }
        IconButton {
            iconName: root.truthIcon
            ink: Theme.solidOf(root.truthTone)
            text: root.truth
            visible: root.compact
            onClicked: root.truthChosen()
        }
        Button {
            Layout.maximumWidth: Theme.fieldWidth
            iconName: root.truthIcon
            kind: Button.Quiet
            markColor: Theme.solidOf(root.truthTone)
            text: root.truth
            visible: !root.compact
            onClicked: root.truthChosen()
        }
        IconButton {
            hint: qsTr("Keys Ctrl+L")
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: root.lockChosen()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
    }
}
