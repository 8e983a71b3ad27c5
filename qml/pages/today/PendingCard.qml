pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who of the team has not received my work yet.
ListCard {
    id: root

    required property App.Session session

    emptyIcon: "sync"
    emptyRemedy: qsTr("All members have received your work.")
    emptyWhat: qsTr("Nothing is on its way")
    hideWhenEmpty: true
    list: App.PendingModel {
        session: root.session
        waitingOnly: true
    }
    row: ListRow {
        required property string memberName
        required property string changesText
        required property string lastContact

        Layout.fillWidth: true
        avatarName: memberName
        chevron: false
        subtitle: lastContact
        text: memberName
        tone: Tone.Due
        trailing: changesText
    }
    title: qsTr("Who has not received my work yet")
}
