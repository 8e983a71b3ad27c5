import QtQuick
import Kernteam.App
import Kernteam.Controls

// The values of one field in conflict, with who wrote them and when; choosing one is an act of its own.
ConflictField {
    id: root

    required property Session session
    required property string client
    required property string record
    required property string field
    property list<string> ops: []

    signal merge(string field)

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownOps = [];
        const texts = [];
        const people = [];
        const moments = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i);
            if (!row)
                return;
            ownOps.push(row.op);
            texts.push(row.text);
            people.push(row.by + ", " + row.roleLabel);
            moments.push(row.at);
        }
        ops = ownOps;
        values = texts;
        authors = people;
        times = moments;
    }
    // qmllint enable property

    component Said: QtObject {
        required property string op
        required property string text
        required property string by
        required property string roleLabel
        required property string at
    }

    authors: []
    times: []
    values: []
    onChosen: index => session.choose(record, field, ops[index])
    onMergeWanted: merge(field)

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
    Instantiator {
        id: rows

        model: ConflictValuesModel {
            client: root.client
            field: root.field
            record: root.record
            session: root.session
        }
        delegate: Said {
        }
        onObjectAdded: root.place()
        onObjectRemoved: later.restart()
    }
}
