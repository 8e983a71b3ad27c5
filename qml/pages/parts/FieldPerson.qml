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
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i);
            if (!row)
                return;
            ownIds.push(row.recordId);
            names.push(Phrase.joined([row.name, row.relation.length > 0 ? row.relation : row.roleLabel], ", "));
        }
        ids = ownIds;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Someone: QtObject {
        required property string recordId
        required property string name
        required property string relation
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
        id: rows

        model: DossierParticipants {
            client: root.client
            session: root.session
        }
        delegate: Someone {
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
