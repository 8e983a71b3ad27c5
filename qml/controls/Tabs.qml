pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.Theme

// Parts of one page, side by side; scrolls sideways when they do not fit. Arrows move, Tab goes into the part.
FocusScope {
    id: root

    required property string label
    required property list<string> options
    property list<int> counts: []
    property int index: 0
    property color ground: Theme.canvas

    signal chosen(int index)

    function choose(next: int) {
        if (next < 0 || next >= options.length)
            return;
        list.positionViewAtIndex(next, ListView.Contain);
        if (activeFocus)
            list.itemAtIndex(next).forceActiveFocus(Qt.TabFocusReason);
        index = next;
        chosen(next);
    }

    // The chosen tab in sight, clear of the edge that says there are more.
    function reveal() {
        list.positionViewAtIndex(index, ListView.Contain);
        const tab = list.itemAtIndex(index);
        if (!tab || LayoutMirroring.enabled)
            return;
        const over = tab.x + tab.width + Theme.touch - list.contentX - list.width;
        if (over > 0)
            list.contentX = Math.max(0, Math.min(list.contentWidth - list.width, list.contentX + over));
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.touch + Theme.spaceXs
    onIndexChanged: later.restart()
    onWidthChanged: later.restart()

    Timer {
        id: later

        interval: 0
        onTriggered: root.reveal()
    }

    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Divider {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
    }
    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000
        clip: true
        currentIndex: root.index
        interactive: contentWidth > width
        keyNavigationEnabled: false
        model: root.options
        orientation: ListView.Horizontal
        spacing: Theme.spaceXs

        delegate: TabButton {
            required property int index
            required property string modelData

            activeFocusOnTab: checked
            among: root.options.length
            checked: index === root.index
            count: index < root.counts.length ? root.counts[index] : 0
            focus: checked
            height: list.height
            place: index + 1
            text: modelData
            Keys.onLeftPressed: root.choose(root.LayoutMirroring.enabled ? index + 1 : index - 1)
            Keys.onRightPressed: root.choose(root.LayoutMirroring.enabled ? index - 1 : index + 1)
            onClicked: root.choose(index)
        }
    }
    // More tabs lie beyond this edge.
    Rectangle {
        anchors.bottomMargin: Theme.line
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        visible: list.contentWidth > list.width && !list.atXEnd
        width: Theme.touch
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: "transparent"
                position: 0
            }
            GradientStop {
                color: root.ground
                position: 0.6
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }
}
