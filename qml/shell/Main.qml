pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Start
import Kernteam.Theme

// The window: first start, unlock, or the places.
Window {
    id: root

    required property App.Session session
    property bool still: false
    // All places, read while the first screen is looked at: a start waits only for that screen.
    property Component desk: null
    readonly property bool ready: desk !== null && desk.status === Component.Ready

    function shown(): Component {
        switch (session.state) {
        case App.Session.Open:
            return ready ? desk : reading;
        case App.Session.Locked:
            return unlock;
        case App.Session.Ended:
            return ended;
        default:
            return start;
        }
    }
    function readDesk() {
        if (!desk)
            desk = Qt.createComponent("Desk.qml", Component.Asynchronous, root);
    }

    color: Theme.canvas
    height: Theme.windowHeight
    minimumHeight: Theme.windowLeastHeight
    minimumWidth: Theme.windowLeastWidth
    title: session.state === App.Session.Open ? qsTr("%1 – Kernteam").arg(session.teamName) : qsTr("Kernteam")
    visible: true
    width: Theme.windowWidth

    onFrameSwapped: readDesk()

    Binding {
        property: "dark"
        target: Theme
        value: root.session.settings.dark
    }
    Binding {
        property: "scale"
        target: Theme
        value: root.session.settings.textScale
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.still
    }
    Connections {
        function onStateChanged() {
            root.readDesk();
        }

        target: root.session
    }
    Slot {
        anchors.fill: parent
        focus: true
        body: root.shown()
        session: root.session

        Component {
            id: reading

            LoadingState {
                property App.Session session

                what: qsTr("Getting ready")
            }
        }
        Component {
            id: start

            StartPage {
                session: root.session
            }
        }
        Component {
            id: ended

            EndedPage {
                session: root.session
            }
        }
        Component {
            id: unlock

            UnlockPage {
                session: root.session
            }
        }
    }
}
