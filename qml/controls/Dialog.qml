import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.Theme

// A question or a short form above the page. It scrolls when the window is small, keeps the keyboard inside,
// leaves on Escape and gives the focus back. It does not close on accept: the page closes it when the work is done.
T.Dialog {
    id: root

    required title
    property string describes: ""
    property string acceptText: qsTr("Save")
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool acceptable: true
    property bool busy: false
    default property alias body: inner.data

    signal confirmed

    anchors.centerIn: parent
    parent: T.Overlay.overlay
    closePolicy: busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    focus: true
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.spaceL : implicitHeight)
    implicitHeight: implicitHeaderHeight + implicitFooterHeight + inner.implicitHeight + topPadding + bottomPadding
    modal: true
    padding: Theme.spaceXl
    rightPadding: Theme.spaceXs
    bottomPadding: Theme.spaceL
    topPadding: Theme.spaceS
    width: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.spaceL : Theme.dialogWidth)

    property FocusFollower follower: FocusFollower {
        content: inner
        enabled: root.opened
        flick: flick
        gap: Theme.spaceL
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

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
    header: Item {
        implicitHeight: head.implicitHeight + Theme.spaceL

        RowLayout {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceXl
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceM
            anchors.top: parent.top
            anchors.topMargin: Theme.spaceM

            Label {
                Layout.fillWidth: true
                kind: Label.Title
                text: root.title
            }
            IconButton {
                enabled: !root.busy
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.reject()
            }
        }
    }
    // qmllint disable deferred-property-id
    contentItem: Flickable {
        // qmllint enable deferred-property-id
        id: flick

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: inner.implicitHeight
        contentWidth: width
        interactive: contentHeight > height
        T.ScrollBar.vertical: Scroller {
        }

        Stack {
            id: inner

            spacing: Theme.spaceL
            width: flick.width - root.leftPadding + root.rightPadding

            Label {
                Layout.fillWidth: true
                muted: true
                text: root.describes
                visible: root.describes.length > 0
            }
        }
    }
    footer: Item {
        implicitHeight: foot.implicitHeight + Theme.spaceXl

        GridLayout {
            id: foot

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceXl
            anchors.top: parent.top
            columnSpacing: Theme.spaceS
            columns: cancel.implicitWidth + accept.implicitWidth + Theme.spaceS <= root.width - 2 * Theme.spaceXl ? 2 : 1
            rowSpacing: Theme.spaceS

            Button {
                id: cancel

                enabled: !root.busy
                text: root.rejectText
                visible: root.rejectText.length > 0
                onClicked: root.reject()
            }
            Button {
                id: accept

                busy: root.busy
                enabled: root.acceptable && !root.busy
                kind: root.destructive ? Button.Danger : Button.Primary
                text: root.acceptText
                visible: root.acceptText.length > 0
                onClicked: root.confirmed()
            }
        }
    }
}
