import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// Actions that open from a button; hold MenuEntry items.
T.Menu {
    id: root

    required title
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < count; ++i)
            most = Math.max(most, itemAt(i).implicitWidth);
        return most;
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    implicitWidth: Math.max(Theme.touch * 4, widest + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.spaceS
    overlap: 0
    padding: Theme.spaceXs

    property FocusKeeper keeper: FocusKeeper {
    }
    onAboutToShow: keeper.note(root.parent)
    onClosed: keeper.giveBack()

    background: Rectangle {
        border.color: Theme.divider
        border.width: Theme.line
        color: Theme.raised
        radius: Theme.radiusL

        Shade {
        }
    }
    contentItem: ListView {
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: contentHeight
        interactive: contentHeight > height
        model: root.contentModel
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.title
        T.ScrollBar.vertical: Scroller {
        }
    }
    delegate: MenuEntry {
        text: ""
    }
}
