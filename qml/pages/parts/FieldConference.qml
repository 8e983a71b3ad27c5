import QtQuick
import Kernteam.App
import Kernteam.Controls

// A meeting, chosen by when and where.
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
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i);
            if (!row)
                return;
            ownIds.push(row.recordId);
            names.push(Phrase.joined([row.at, row.place], ", "));
        }
        ids = ownIds;
        options = names;
        index = ids.indexOf(field.text);
    }
    // qmllint enable property

    component Meeting: QtObject {
        required property string recordId
        required property string at
        required property string place
    }

    error: field.error
    label: field.label
    options: []
    placeholder: qsTr("Choose a meeting")
    onChosen: index => field.text = ids[index]

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
    Instantiator {
        id: rows

        model: ConferencesModel {
            session: root.session
        }
        delegate: Meeting {
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
