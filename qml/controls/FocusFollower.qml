import QtQuick

// The keyboard never walks out of sight: what has it is scrolled into view.
Connections {
    id: root

    required property Flickable flick
    required property Item content
    property real gap: 0

    function showItem(item: Item) {
        const top = item.mapToItem(content, 0, 0).y + content.y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - gap);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, top + item.height + gap - flick.height));
    }
    function onActiveFocusItemChanged() {
        const item = flick.Window.activeFocusItem;
        for (let at = item; at !== null; at = at.parent) {
            if (at === content)
                showItem(item);
        }
    }

    target: flick.Window.window
}
