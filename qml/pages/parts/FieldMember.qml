import QtQuick
import Kernteam.App
import Kernteam.Controls

// A member of the team, chosen by name.
Choice {
    id: root

    required property FieldDraft field
    required property Session session
    property list<string> ids: []
    property list<string> roles: []

    signal picked(string role)

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownIds = [];
        const names = [];
        const ownRoles = [];
        for (let i = 0; i < people.count; ++i) {
            const row = people.objectAt(i);
            if (!row)
                return;
            ownIds.push(row.memberId);
            ownRoles.push(row.roleCode);
            names.push(row.name + ", " + row.roleLabel);
        }
        ids = ownIds;
        roles = ownRoles;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Person: QtObject {
        required property string memberId
        required property string name
        required property string roleLabel
        required property string roleCode
    }

    error: field.error
    label: field.label
    options: []
    onChosen: index => {
        field.text = ids[index];
        picked(roles[index]);
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
    Instantiator {
        id: people

        model: MembersModel {
            session: root.session
        }
        delegate: Person {
        }
        onObjectAdded: root.place()
        onObjectRemoved: later.restart()
    }
    Connections {
        function onTextChanged() {
            root.index = root.ids.indexOf(root.field.text);
        }

        target: root.field
    }
}
