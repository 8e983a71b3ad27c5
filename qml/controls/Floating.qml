import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// What floats above a field or button until Escape or a press beside it.
T.Popup {
    id: root

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.spaceS
    modal: false
    padding: Theme.spaceS

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
    enter: Transition {
        NumberAnimation {
            duration: Theme.quick
            from: 0
            property: "opacity"
            to: 1
        }
    }
}
