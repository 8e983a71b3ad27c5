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

    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.touch + Theme.spaceXs

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
