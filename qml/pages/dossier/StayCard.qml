pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Stays away from home; the one that lasts first.
ListCard {
    id: root

    required property App.Session session
    required property string client

    actionText: qsTr("Add a stay")
    emptyIcon: "home"
    emptyRemedy: qsTr("Short stay, hospital or respite care: tasks wait, and a review follows on coming home.")
    emptyWhat: qsTr("The client is at home")
    list: App.DossierStays {
        client: root.client
        session: root.session
    }
    row: ListRow {
        required property string recordId
        required property string typeLabel
        required property string place
        required property string phone
        required property string from
        required property string until
        required property string expected
        required property bool lasts
        required property bool late
        required property int conflicts

        Layout.fillWidth: true
        condition: conflicts > 0 ? qsTr("Choose") : lasts ? (expected.length > 0 ? qsTr("home %1").arg(expected) : qsTr("Not at home")) : ""
        iconName: "home"
        subtitle: Phrase.dots([place, phone, lasts ? qsTr("from %1").arg(from) : qsTr("%1 to %2").arg(from).arg(until)])
        text: typeLabel
        tone: conflicts > 0 ? Tone.Conflict : late ? Tone.Overdue : Tone.Accent
        onClicked: stayDialog.show(recordId)
    }
    title: qsTr("Stay away from home")
    onActed: stayDialog.show("")

    StayDialog {
        id: stayDialog

        client: root.client
        session: root.session
    }
}
