pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who has acknowledged what this device knows.
ListCard {
    id: root

    required property App.Session session

    describes: qsTr("Received means: that device said so itself.")
    emptyIcon: "team"
    emptyRemedy: qsTr("Invite the first colleague to work together.")
    emptyWhat: qsTr("You are the only one yet")
    list: App.PendingModel {
        session: root.session
    }
    row: ListRow {
        required property string memberName
        required property string changesText
        required property string lastContact
        required property bool acknowledged

        Layout.fillWidth: true
        avatarName: memberName
        chevron: false
        condition: changesText
        subtitle: lastContact
        text: memberName
        tone: acknowledged ? Tone.Ok : Tone.Due
        toneIcon: acknowledged ? "check" : "clock"
    }
    title: qsTr("Who has received what")
}
