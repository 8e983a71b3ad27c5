pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who looked at this dossier, when, and on what ground.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    MemberChoice {
        id: who

        Layout.maximumWidth: Theme.readable
        label: qsTr("Only of")
        session: root.session
    }
    Button {
        kind: Button.Quiet
        text: qsTr("Everybody")
        visible: who.value.length > 0
        onClicked: {
            who.value = "";
            who.index = -1;
        }
    }
    ListCard {
        Layout.fillWidth: true
        describes: qsTr("Each look is written down before anything is shown, on every device, and nobody can change a line unnoticed.")
        emptyIcon: "document"
        emptyRemedy: qsTr("Every look from now on is written down.")
        emptyWhat: qsTr("Nobody looked yet")
        list: App.DossierAccessLog {
            client: root.client
            member: who.value
            session: root.session
        }
        row: ListRow {
            required property string name
            required property string did
            required property string at
            required property string ground
            required property string reason
            required property bool emergency

            Layout.fillWidth: true
            avatarName: name
            chevron: false
            condition: at
            lines: 3
            subtitle: Phrase.dots([did, ground, reason])
            text: name
            tone: emergency ? Tone.Overdue : Tone.Accent
            toneIcon: emergency ? "warning" : "clock"
        }
        title: qsTr("Who looked")
    }
}
