pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The results of one instrument over time: a small picture, and under it the same as a table.
Dialog {
    id: root

    required property App.Session session
    required property string client
    property alias instrument: course.instrument

    function show(name: string) {
        instrument = name;
        open();
    }

    acceptText: ""
    describes: Phrase.dots([course.direction, course.cutOff])
    rejectText: qsTr("Close")
    title: course.title

    App.InstrumentCourse {
        id: course

        client: root.client
        session: root.session
    }
    LineChart {
        Layout.fillWidth: true
        label: course.spoken
        least: course.least
        limit: course.cutAt
        limitText: course.cutOff
        most: course.most
        places: course.places
        values: course.values
        visible: course.values.length > 0
    }
    Label {
        Layout.fillWidth: true
        muted: true
        text: qsTr("One result so far. From the second on, the line shows the change.")
        visible: course.values.length === 1
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Results as a table")

        Repeater {
            model: course

            ListRow {
                required property string recordId
                required property string day
                required property string score
                required property string verdict
                required property string carer
                required property string by
                required property bool signalled

                Layout.fillWidth: true
                chevron: false
                condition: score
                subtitle: Phrase.dots([verdict, carer, by])
                text: day
                tone: signalled ? Tone.Due : Tone.Neutral
            }
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: course.warning + " " + course.source
    }
}
