import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// A password of one's own, typed twice, with how hard it is to guess. It never leaves this device.
ColumnLayout {
    id: root

    required property int shortest
    property list<string> own: [] // words that others know of this person
    property string label: qsTr("Password for this device")
    readonly property bool ready: first.text.length >= shortest && first.text === second.text
    readonly property string text: first.text
    property bool asked: false

    function check(): bool {
        asked = true;
        return ready;
    }
    function clear() {
        first.clear();
        second.clear();
        asked = false;
    }

    spacing: Theme.spaceM

    PasswordMeter {
        id: meter

        own: root.own
        text: first.text
    }
    PasswordField {
        id: first

        Layout.fillWidth: true
        error: root.asked && text.length < root.shortest ? qsTr("Choose at least %1 characters.").arg(root.shortest) : ""
        hint: qsTr("At least %1 characters; four ordinary words are easy to remember. Nobody can look it up for you.").arg(root.shortest)
        label: root.label
        mandatory: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: !meter.empty

        Rectangle {
            Layout.fillWidth: true
            color: Theme.sunken
            implicitHeight: Theme.spaceS
            radius: height / 2

            Rectangle {
                color: Theme.textOf([Tone.Overdue, Tone.Due, Tone.Ok, Tone.Ok][meter.level])
                height: parent.height
                radius: height / 2
                width: parent.width * meter.part
            }
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            text: meter.advice.length > 0 ? meter.words + ". " + meter.advice : meter.words + "."
        }
    }
    PasswordField {
        id: second

        Layout.fillWidth: true
        error: root.asked && first.text !== text ? qsTr("This is not the same password.") : ""
        label: qsTr("Password, once more")
        mandatory: true
    }
}
