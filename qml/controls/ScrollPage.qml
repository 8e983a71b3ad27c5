import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// The scaffold of a page: title, what it is about, actions, then the content, never wider than one can read; what is at
// the foot stays in sight.
FocusScope {
    id: root

    required property string title
    property string subtitle: ""
    property real maximumWidth: Theme.readable * 1.5
    property alias actions: bar.data
    property alias foot: footer.data
    default property alias content: inner.data
    readonly property bool compact: width < Theme.compactBelow
    readonly property bool wide: width >= Theme.wideFrom

    Accessible.role: Accessible.Pane
    Accessible.name: title

    FocusFollower {
        content: inner
        enabled: root.activeFocus
        flick: flick
        gap: Theme.spaceXl
    }
    Flickable {
        id: flick

        anchors.bottom: below.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: inner.y + inner.implicitHeight + Theme.spaceXxl
        contentWidth: width
        T.ScrollBar.vertical: Scroller {
        }

        ColumnLayout {
            id: inner

            spacing: Theme.spaceL
            width: Math.min(flick.width - 2 * (root.compact ? Theme.spaceL : Theme.spaceXl), root.maximumWidth)
            x: Math.round((flick.width - width) / 2)
            y: root.compact ? Theme.spaceL : Theme.spaceXl

            GridLayout {
                Layout.bottomMargin: Theme.spaceXs
                Layout.fillWidth: true
                columnSpacing: Theme.spaceL
                columns: root.compact ? 1 : 2
                rowSpacing: Theme.spaceM

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceXs

                    Label {
                        Layout.fillWidth: true
                        kind: root.compact ? Label.Title : Label.Display
                        text: root.title
                    }
                    Label {
                        Layout.fillWidth: true
                        muted: true
                        text: root.subtitle
                        visible: root.subtitle.length > 0
                    }
                }
                Flow {
                    id: bar

                    // A Flow asks for its widest row as it lies; all in one row where that leaves room for the title.
                    readonly property real oneRow: {
                        let sum = 1 - spacing;
                        for (let i = 0; i < children.length; ++i)
                            sum += children[i].visible ? children[i].implicitWidth + spacing : 0;
                        return sum;
                    }

                    Layout.alignment: Qt.AlignVCenter
                    Layout.fillWidth: root.compact
                    Layout.preferredWidth: root.compact ? -1 : Math.min(oneRow, inner.width * 0.6)
                    spacing: Theme.spaceS
                    visible: children.length > 0
                }
            }
        }
    }
    Item {
        id: below

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: footer.implicitHeight > 0 ? footer.implicitHeight + 2 * Theme.spaceM : 0

        Divider {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: below.height > 0
        }
        ColumnLayout {
            id: footer

            width: inner.width
            x: inner.x
            y: Theme.spaceM
        }
    }
}
