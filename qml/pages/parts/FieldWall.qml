import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// A day and a time on the clock: an appointment.
GridLayout {
    id: root

    required property FieldDraft field

    function show() {
        const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(field.text);
        const newDay = parts ? parts[1] : "";
        const newTime = parts ? parts[2] : "";
        if (parts && (day.date !== newDay || time.time !== newTime)) {
            day.date = newDay;
            time.time = newTime;
        }
    }
    function take() {
        field.text = day.date.length > 0 && time.time.length > 0 ? day.date + "T" + time.time : day.text.length + time.text.length > 0 ? day.text + " " + time.text : "";
    }

    Layout.fillWidth: true
    columnSpacing: Theme.spaceL
    columns: width < Theme.fieldWidth * 1.2 ? 1 : 2
    rowSpacing: Theme.spaceM
    Component.onCompleted: show()

    DateField {
        id: day

        Layout.fillWidth: true
        error: root.field.error
        label: root.field.label
        today: Qt.formatDate(new Date(), "yyyy-MM-dd")
        onEdited: root.take()
    }
    TimeField {
        id: time

        Layout.fillWidth: true
        label: qsTr("Time")
        onEdited: root.take()
    }
    Connections {
        function onTextChanged() {
            root.show();
        }

        target: root.field
    }
}
