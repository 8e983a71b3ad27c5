pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What every field of one record was before, by whom and when. Nothing that was written ever goes away.
Dialog {
    id: root

    required property App.Session session
    property string record: ""
    property string client: ""
    property string kind: ""
    property bool asks: false // requests of the client about this record are taken here

    signal asked(string record)

    function show(id: string) {
        record = id;
        open();
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: qsTr("History")

    ListCard {
        Layout.fillWidth: true
        list: App.HistoryModel {
            record: root.record
            session: root.session
        }
        row: RowLayout {
            id: line

            required property string op
            required property string field
            required property string fieldLabel
            required property string words
            required property string by
            required property string roleLabel
            required property string at
            required property bool standing
            required property bool restorable
            readonly property string what: qsTr("%1: %2").arg(fieldLabel).arg(words.length > 0 ? words : qsTr("emptied"))

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                chevron: false
                condition: line.standing ? qsTr("Now") : qsTr("Replaced")
                subtitle: Phrase.dots([line.by, line.roleLabel, line.at])
                struck: !line.standing
                text: line.what
                tone: line.standing ? Tone.Ok : Tone.Neutral
            }
            IconButton {
                hint: line.at
                iconName: "undo"
                text: qsTr("Put back: %1").arg(line.what)
                visible: line.restorable
                onClicked: root.session.putBack(root.record, line.field, line.op)
            }
        }
        title: qsTr("What was written")
    }
    Button {
        iconName: "message"
        kind: Button.Quiet
        text: qsTr("Add the client's own words")
        visible: root.client.length > 0 && root.kind !== "own_statement"
        onClicked: {
            statement.active = true;
            statement.item.add("", "", root.kind, root.record); // qmllint disable type
        }
    }
    Button {
        iconName: "document"
        kind: Button.Quiet
        text: qsTr("The client asks something about this")
        visible: root.asks
        onClicked: {
            root.close();
            root.asked(root.record);
        }
    }
    Loader {
        id: statement

        active: false
        visible: false
        // By its file: a form has a history, and this is a form.
        Component.onCompleted: setSource("StatementDialog.qml", {
            client: Qt.binding(() => root.client),
            session: root.session
        })
    }
}
