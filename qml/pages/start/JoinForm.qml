import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The code from a colleague and who I am.
ColumnLayout {
    id: root

    required property int shortestPassword
    property bool asked: false

    signal confirmed(string password, string code, string name, string organisation, string address)

    function start() {
        code.forceActiveFocus(Qt.TabFocusReason);
    }
    function need(field: TextField): string {
        return asked && field.text.trim().length === 0 ? qsTr("Fill this in.") : "";
    }
    function go() {
        asked = true;
        const known = password.check();
        if (!known || code.text.trim().length === 0 || name.text.trim().length === 0 || organisation.text.trim().length === 0)
            return;
        root.confirmed(password.text, code.text.trim(), name.text.trim(), organisation.text.trim(), address.text.trim());
        password.clear();
    }

    spacing: Theme.spaceL

    FormSection {
        Layout.fillWidth: true
        describes: qsTr("A colleague in the team makes it under Team, Invite someone. Both devices must be on the same network.")
        title: qsTr("The code")

        TextField {
            id: code

            Layout.fillWidth: true
            error: root.need(code)
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            label: qsTr("Code")
            mandatory: true
            mono: true
        }
        TextField {
            id: address

            Layout.fillWidth: true
            hint: qsTr("Only when the devices do not find each other. Your colleague sees it under the code.")
            inputMethodHints: Qt.ImhNoPredictiveText
            label: qsTr("Address")
            mono: true
        }
    }
    FormSection {
        Layout.fillWidth: true
        describes: qsTr("Your colleague has chosen your role with the code.")
        title: qsTr("You")

        FormRow {
            TextField {
                id: name

                Layout.fillWidth: true
                error: root.need(name)
                label: qsTr("Your name")
                mandatory: true
            }
            TextField {
                id: organisation

                Layout.fillWidth: true
                error: root.need(organisation)
                label: qsTr("Your organisation")
                mandatory: true
            }
        }
        NewPassword {
            id: password

            Layout.fillWidth: true
            own: [name.text, organisation.text]
            shortest: root.shortestPassword
        }
    }
}
