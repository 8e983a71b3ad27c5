pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The devices of the team: whose they are, whether the words were compared, and the end of one.
ColumnLayout {
    id: root

    required property App.Session session

    function compare(device: string, name: string) {
        compareDialog.show(device, name);
    }

    spacing: Theme.spaceL

    ListCard {
        list: App.DevicesModel {
            session: root.session
        }
        row: ListRow {
            required property string deviceId
            required property string memberId
            required property string name
            required property string memberName
            required property string lastContact
            required property string trustLabel
            required property string trustLine
            required property bool compared
            required property bool doubted
            required property bool thisDevice
            required property bool revoked
            required property int setApart

            readonly property bool mayEnd: root.session.admin || memberId === root.session.myId

            Layout.fillWidth: true
            chevron: !thisDevice && (mayEnd || !revoked)
            condition: thisDevice ? qsTr("This device") : setApart > 0 ? qsTr("%n entry(s) set apart", "", setApart) : revoked ? qsTr("Revoked") : trustLabel
            iconName: "device"
            lines: 4
            subtitle: Phrase.dots([memberName, lastContact, trustLine])
            text: name
            tone: revoked || doubted ? Tone.Overdue : thisDevice ? Tone.Accent : compared ? Tone.Ok : Tone.Due
            onClicked: {
                if (!chevron)
                    return;
                if (mayEnd)
                    deviceDialog.show(deviceId, Phrase.dots([name, memberName]), memberName, revoked, setApart);
                else
                    compareDialog.show(deviceId, memberName);
            }
        }
        title: qsTr("Devices")
    }
    DeviceDialog {
        id: deviceDialog

        session: root.session
        onComparing: (device, name) => compareDialog.show(device, name)
    }
    CompareDialog {
        id: compareDialog

        session: root.session
        onEnding: device => deviceDialog.show(device, about, about, false, 0)
    }
}
