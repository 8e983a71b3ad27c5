import QtQuick
import Kernteam.App
import Kernteam.Controls

// A member of the team, chosen by name.
Choice {
    id: root

    required property FieldDraft field
    required property Session session
    property list<string> ids: []

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownIds = [];
        const names = [];
        for (let i = 0; i < people.count; ++i) {
            const row = people.objectAt(i);
            if (!row)
                return;
            ownIds.push(row.memberId);
            names.push(row.name + ", " + row.roleLabel);
        }
        ids = ownIds;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Person: QtObject {
        required property string memberId
        required property string name
        required property string roleLabel
    }

    error: field.error
    label: field.label
    options: []
    onChosen: index => field.text = ids[index]

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
