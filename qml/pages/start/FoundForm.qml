import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who I am and what the team is called.
ColumnLayout {
    id: root

    required property int shortestPassword
    property bool asked: false

    signal confirmed(string password, string team, string name, string role, string organisation)

    function start() {
        team.forceActiveFocus(Qt.TabFocusReason);
    }
    function need(field: TextField): string {
        return asked && field.text.trim().length === 0 ? qsTr("Fill this in.") : "";
    }
    function go() {
        asked = true;
        const known = password.check();
        if (!known || team.text.trim().length === 0 || name.text.trim().length === 0 || organisation.text.trim().length === 0)
            return;
        root.confirmed(password.text, team.text.trim(), name.text.trim(), role.role, organisation.text.trim());
        password.clear();
    }

    spacing: Theme.spaceL

    FormSection {
        Layout.fillWidth: true
        title: qsTr("The team")

        TextField {
            id: team

            Layout.fillWidth: true
            error: root.need(team)
            hint: qsTr("For example: Kernteam Beekwijk")
            label: qsTr("Name of the team")
            mandatory: true
        }
    }
    FormSection {
        Layout.fillWidth: true
        describes: qsTr("This is how your colleagues see you.")
        title: qsTr("You")

        FormRow {
            TextField {
                id: name

                Layout.fillWidth: true
                error: root.need(name)
                label: qsTr("Your name")
                mandatory: true
            }
            RoleChoice {
                id: role

                Layout.fillWidth: true
                label: qsTr("Your role")
            }
            TextField {
                id: organisation

                Layout.fillWidth: true
                error: root.need(organisation)
                label: qsTr("Your organisation")
                mandatory: true
                onAccepted: root.go()
            }
        }
        NewPassword {
            id: password

            Layout.fillWidth: true
            own: [team.text, name.text, organisation.text]
            shortest: root.shortestPassword
        }
    }
}
