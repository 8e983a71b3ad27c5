pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What was measured of the load of informal carers, beside their names.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    readonly property int count: results.count

    spacing: Theme.spaceXs

    App.DossierInstruments {
        id: results

        client: root.client
        carersOnly: true
        session: root.session
    }
    Label {
        Layout.fillWidth: true
        font.weight: Font.Medium
        kind: Label.Small
        text: qsTr("Load of the informal carer")
    }
    Repeater {
        model: results

        Label {
            required property string carer
            required property string label
            required property string score
            required property string verdict
            required property string measuredOn

            Layout.fillWidth: true
            text: qsTr("%1: %2 (%3)").arg(carer.length > 0 ? carer : qsTr("Informal carer")).arg(Phrase.joined([label, score], " ")).arg(Phrase.joined([verdict, measuredOn], ", "))
        }
    }
}
