pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Devices on which somebody found other words: until that is cleared up, nobody knows who reads along.
ListCard {
    id: root

    required property App.Session session

    signal comparing(string device, string name)

    describes: qsTr("Somebody may stand in between. Compare once more face to face, or have the device ended and invite anew.")
    hideWhenEmpty: true
    list: App.DevicesModel {
        onlyDoubted: true
        session: root.session
    }
    row: ListRow {
        required property string deviceId
        required property string memberName
        required property string name
        required property string trustLine
        required property bool thisDevice

        Layout.fillWidth: true
        chevron: !thisDevice
        condition: qsTr("Words differed")
        iconName: "warning"
        lines: 4
        subtitle: Phrase.dots([name, trustLine])
        text: memberName
        tone: Tone.Overdue
        onClicked: if (chevron)
            root.comparing(deviceId, memberName)
    }
    title: qsTr("Whose device is this?")
}
