pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Two dossiers that may be of one person, side by side. Joining copies nothing and can be taken back.
Dialog {
    id: root

    required property App.Session session
    required property string client
    required property string other
    required property string name
    required property string otherName

    signal joined(string client)

    acceptText: qsTr("Join the dossiers")
    describes: qsTr("Is this one person? Then everything stands in one dossier from now on. Nothing is lost, and it can be taken back.")
    title: qsTr("Join two dossiers")
    onConfirmed: {
        const into = stays.index === 0 ? client : other;
        session.joinDossiers(stays.index === 0 ? other : client, into);
        close();
        joined(into);
    }

    Segmented {
        id: stays

        Layout.fillWidth: true
        index: 0
        label: qsTr("Whose name and details stand on top")
        options: [root.name, root.otherName === root.name ? qsTr("The other dossier") : root.otherName]
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        Repeater {
            model: App.JoinModel {
                client: root.client
                other: root.other
                session: root.session
            }
            delegate: ColumnLayout {
                id: line

                required property string label
                required property string here
                required property string there
                required property bool differs

                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    kind: Label.Caption
                    text: line.label
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceL

                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        kind: line.differs ? Label.Strong : Label.Body
                        text: line.here.length > 0 ? line.here : "–"
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        kind: line.differs ? Label.Strong : Label.Body
                        text: line.there.length > 0 ? line.there : "–"
                    }
                }
            }
        }
    }
}
