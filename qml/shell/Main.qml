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

    color: Theme.canvas
    height: Theme.windowHeight
    minimumHeight: Theme.windowLeastHeight
    minimumWidth: Theme.windowLeastWidth
    title: session.state === App.Session.Open ? qsTr("%1 – Kernteam").arg(session.teamName) : qsTr("Kernteam")
    visible: true
    width: Theme.windowWidth

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
    Slot {
        anchors.fill: parent
        focus: true
        body: root.session.state === App.Session.Open ? desk : root.session.state === App.Session.Locked ? unlock : start

        Component {
            id: start

            StartPage {
                session: root.session
            }
        }
        Component {
            id: unlock

            UnlockPage {
                session: root.session
            }
        }
        Component {
            id: desk

            Desk {
                session: root.session
            }
        }
    }
}
