import QtQuick
import Kernteam.App
import Kernteam.Controls

// Someone around the client, chosen by name.
Choice {
    id: root

    required property FieldDraft field
    required property Session session
    required property string client
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
            if (row.role === "professional")
                continue;
            ownIds.push(row.recordId);
            names.push(Phrase.joined([row.name, row.relation], ", "));
        }
        ids = ownIds;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Person: QtObject {
        required property string recordId
        required property string name
        required property string relation
        required property string role
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

        model: DossierParticipants {
            client: root.client
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
