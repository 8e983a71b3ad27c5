import QtQuick
import Kernteam.App
import Kernteam.Controls

// A goal of the client that is worked on, chosen by its words.
Choice {
    id: root

    required property FieldDraft field
    required property Session session
    required property string client
    property list<string> ids: []

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownIds = [""];
        const names = [qsTr("Without a goal")];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i);
            if (!row)
                return;
            if (!row.open && row.recordId !== field.text)
                continue;
            ownIds.push(row.recordId);
            names.push(row.description);
        }
        ids = ownIds;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Goal: QtObject {
        required property string recordId
        required property string description
        required property bool open
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

        model: DossierGoals {
            client: root.client
            session: root.session
        }
        delegate: Goal {
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
