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

    // Placed by numbers: anchors that come and go with the width leave their size behind.
    Places {
        id: places

        counts: root.counts
        current: root.place
        height: root.compact ? implicitHeight : root.height
        upright: !root.compact
        width: root.compact ? root.width : implicitWidth
        words: root.wide || root.compact
        y: root.height - height
        onChosen: place => root.placeChosen(place)
    }
    TopBar {
        id: top

        compact: root.width < Theme.wideFrom * 0.8
        truth: root.truth
        truthIcon: root.truthIcon
        truthTone: root.truthTone
        width: root.width - x
        x: root.compact ? 0 : places.width
        onLockChosen: root.lockChosen()
        onSearchAccepted: root.searchAccepted()
        onSearchEdited: text => root.searchEdited(text)
        onSearchLeft: root.searchLeft()
        onTruthChosen: root.truthChosen()
    }
    FocusScope {
        id: slot

        focus: true
        height: root.height - y - (root.compact ? places.height : 0)
        width: root.width - x
        x: top.x
        y: top.height
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
