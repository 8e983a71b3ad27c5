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
                condition: line.standing ? qsTr("Now") : ""
                subtitle: Phrase.dots([line.by, line.roleLabel, line.at])
                text: line.what
                tone: Tone.Ok
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
}
