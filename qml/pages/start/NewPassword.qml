import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

// A password of one's own, typed twice. It never leaves this device and nobody can make it anew.
ColumnLayout {
    id: root

    required property int shortest
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

    spacing: 0

    FormRow {
        most: 1

        PasswordField {
            id: first

            Layout.fillWidth: true
            error: root.asked && text.length < root.shortest ? qsTr("Choose at least %1 characters.").arg(root.shortest) : ""
            hint: qsTr("At least %1 characters; four ordinary words are easy to remember. Nobody can look it up for you.").arg(root.shortest)
            label: qsTr("Password for this device")
            mandatory: true
        }
        PasswordField {
            id: second

            Layout.fillWidth: true
            error: root.asked && first.text !== text ? qsTr("This is not the same password.") : ""
            label: qsTr("Password, once more")
            mandatory: true
        }
    }
}
