import QtQuick
import QtQuick.Templates as T

// Remembers what the keyboard was on before something opened above it, and gives it back.
QtObject {
    id: root

    property Item before: null
    property bool seen: false

    function note(near: Item) {
        before = near === null || near.Window.window === null ? null : near.Window.activeFocusItem;
        const control = before as T.Control;
        seen = control !== null && control.visualFocus;
    }
    function giveBack() {
        if (before !== null && before.visible)
            before.forceActiveFocus(seen ? Qt.TabFocusReason : Qt.PopupFocusReason);
        before = null;
    }
}
