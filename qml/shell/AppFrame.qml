pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Controls
import Kernteam.Theme

// The frame around every place. It knows no data: typed properties in, signals out.
Rectangle {
    id: root

    required property int place
    required property string truth
    required property int truthTone
    required property string truthIcon
    property list<int> counts: []
    property alias searchText: top.searchText
    readonly property Item searchItem: top.searchItem
    readonly property bool compact: width < Theme.compactBelow
    readonly property bool wide: width >= Theme.wideFrom
    default property alias content: slot.data
    property alias toast: toast

    signal placeChosen(int place)
    signal searchEdited(string text)
    signal searchAccepted
    signal searchLeft
    signal truthChosen
    signal lockChosen

    color: Theme.canvas

    Places {
        id: places

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: root.compact ? parent.right : undefined
        anchors.top: root.compact ? undefined : parent.top
        counts: root.counts
        current: root.place
        upright: !root.compact
        width: root.compact ? undefined : implicitWidth
        words: root.wide || root.compact
        onChosen: place => root.placeChosen(place)
    }
    TopBar {
        id: top

        anchors.left: root.compact ? parent.left : places.right
        anchors.right: parent.right
        anchors.top: parent.top
        compact: root.width < Theme.wideFrom * 0.8
        truth: root.truth
        truthIcon: root.truthIcon
        truthTone: root.truthTone
        onLockChosen: root.lockChosen()
        onSearchAccepted: root.searchAccepted()
        onSearchEdited: text => root.searchEdited(text)
        onSearchLeft: root.searchLeft()
        onTruthChosen: root.truthChosen()
    }
    FocusScope {
        id: slot

        anchors.bottom: root.compact ? places.top : parent.bottom
        anchors.left: root.compact ? parent.left : places.right
        anchors.right: parent.right
        anchors.top: top.bottom
        focus: true
    }
    Toast {
        id: toast

        anchors.bottom: slot.bottom
        anchors.bottomMargin: Theme.spaceL
        anchors.horizontalCenter: slot.horizontalCenter
    }
    ShortcutList {
        id: help
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: top.startSearch()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.lockChosen()
    }
    Shortcut {
        sequence: "F1"
        onActivated: help.open()
    }
    Shortcut {
        sequence: "F6"
        onActivated: slot.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    Instantiator {
        model: places.names.length

        Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            onActivated: root.placeChosen(index)
        }
    }
}
