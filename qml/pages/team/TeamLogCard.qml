pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What concerns the team and no client. Shown when asked for: that somebody looked is a line in it.
ColumnLayout {
    id: root

    required property App.Session session
    property bool shown: false

    spacing: Theme.spaceM

    Button {
        iconName: "document"
        kind: Button.Quiet
        text: root.shown ? qsTr("Hide the log of the team") : qsTr("Show the log of the team")
        onClicked: root.shown = !root.shown
    }
    Repeater {
        model: root.shown ? 1 : 0

        LogCard {
            Layout.fillWidth: true
            describes: qsTr("Who came and went, devices, rights, and unlocking that failed. No name of a client stands here.")
            ofTeam: true
            session: root.session
            title: qsTr("Log of the team")
        }
    }
}
