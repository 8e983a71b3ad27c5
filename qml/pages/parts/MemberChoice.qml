import QtQuick
import Kernteam.App
import Kernteam.Controls

// A member of the team, chosen by name.
Choice {
    id: root

    required property Session session
    property string value: ""
    property list<string> ids: []
    property list<string> roles: []
    property list<string> names: []

    signal picked(string id, string role, string name)

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownIds = [];
        const said = [];
        const ownRoles = [];
        const ownNames = [];
        for (let i = 0; i < people.count; ++i) {
            const row = people.objectAt(i);
            if (!row)
                return;
            ownIds.push(row.memberId);
            ownRoles.push(row.roleCode);
            ownNames.push(row.name);
            said.push(row.name + ", " + row.roleLabel);
        }
        ids = ownIds;
        roles = ownRoles;
        names = ownNames;
        options = said;
        index = ids.indexOf(value);
    }
    // qmllint enable property

    component Person: QtObject {
        required property string memberId
        required property string name
        required property string roleLabel
        required property string roleCode
    }

    options: []
    onChosen: index => {
        value = ids[index];
        picked(ids[index], roles[index], names[index]);
    }
    onValueChanged: index = ids.indexOf(value)

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
}
