import QtQuick
import "made.js" as Made

// Shows what a component makes, as large as it is itself. In place of a Loader, which Qt 6.4 cannot use with
// components that know the ids around them.
FocusScope {
    id: root

    required property Component body
    property QtObject session: null // what is made begins with it
    property bool active: true
    readonly property Item item: made
    property Item made: null

    function remake() {
        const old = made;
        made = null;
        if (old)
            old.destroy();
        if (!active || !body)
            return;
        const fresh = Made.made(body, root, session) as Item;
        if (!fresh)
            return;
        fresh.width = Qt.binding(() => root.width);
        fresh.height = Qt.binding(() => root.height);
        fresh.focus = true;
        made = fresh;
    }

    implicitHeight: made ? made.implicitHeight : 0
    implicitWidth: made ? made.implicitWidth : 0
    onActiveChanged: remake()
    onBodyChanged: remake()
    Component.onCompleted: if (!made)
        remake()
}
