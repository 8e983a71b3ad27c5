pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The problems of one domain: those that are there, and those that can be added by one touch; the rest by its name.
ColumnLayout {
    id: root

    required property App.Session session
    required property string domain
    required property App.DossierProblems problems

    signal added(int number, string label)
    signal opened(string record)

    spacing: Theme.spaceXs

    Label {
        Layout.fillWidth: true
        font.weight: Font.Medium
        kind: Label.Small
        text: qsTr("Problems")
    }
    Repeater {
        model: root.problems

        ListRow {
            required property string recordId
            required property string label
            required property string statusLabel
            required property string ratings
            required property bool active

            Layout.fillWidth: true
            condition: active ? "" : statusLabel
            subtitle: ratings.length > 0 ? qsTr("KBS %1").arg(ratings) : ""
            text: label
            onClicked: root.opened(recordId)
        }
    }
    OmahaChips {
        Layout.fillWidth: true
        domain: root.domain
        session: root.session
        taken: root.problems.labels // qmllint disable type
        onPicked: (number, label) => root.added(number, label)
    }
}
