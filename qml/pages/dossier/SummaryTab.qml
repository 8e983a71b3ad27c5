pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Three minutes before a visit: what was agreed on treatment, alerts, problems, the last decisions, who does what.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Repeater {
            model: App.SummaryModel {
                client: root.client
                session: root.session
            }

            ColumnLayout {
                id: line

                required property string heading
                required property string text
                required property string more
                required property bool alarm
                required property bool nothing
                required property int index

                Layout.fillWidth: true
                spacing: Theme.spaceXxs

                SectionHeader {
                    Layout.bottomMargin: Theme.spaceXs
                    Layout.fillWidth: true
                    Layout.topMargin: line.index > 0 ? Theme.spaceM : 0
                    text: line.heading
                    visible: line.heading.length > 0
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceS

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        color: Theme.dangerText
                        name: "problem"
                        visible: line.alarm
                    }
                    Label {
                        Layout.fillWidth: true
                        kind: line.nothing ? Label.Body : Label.Strong
                        muted: line.nothing
                        text: line.text
                    }
                }
                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    muted: true
                    text: line.more
                    visible: line.more.length > 0
                }
            }
        }
    }
}
