import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What one must know before the rest: who to call first, and what matters to the client.
Card {
    id: root

    required property App.Session session
    required property App.DossierView dossier

    AcpBanner {
        Layout.fillWidth: true
        client: root.dossier.client
        session: root.session
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceXl
        columns: root.width < Theme.compactBelow ? 1 : 2
        rowSpacing: Theme.spaceL

        RowLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.width / 2
            spacing: Theme.spaceM

            Avatar {
                name: root.dossier.contactName
                visible: root.dossier.contactName.length > 0
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceXs

                Label {
                    Layout.fillWidth: true
                    kind: Label.Caption
                    text: qsTr("Central contact")
                }
                Label {
                    Layout.fillWidth: true
                    kind: Label.Strong
                    text: root.dossier.contactName.length > 0 ? root.dossier.contactName : qsTr("Nobody yet")
                }
                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    muted: true
                    text: root.dossier.contactName.length > 0 ? Phrase.dots([root.dossier.contactRole, root.dossier.contactNote]) : qsTr("Choose one in step 3, so that the client knows who to call.")
                }
            }
            IconButton {
                iconName: "phone"
                text: qsTr("Call %1: %2").arg(root.dossier.contactName).arg(root.dossier.contactPhone)
                visible: root.dossier.contactPhone.length > 0
                onClicked: Qt.openUrlExternally("tel:" + root.dossier.contactPhone.replace(/[^+0-9]/g, ""))
            }
            IconButton {
                iconName: "mail"
                text: qsTr("Mail %1: %2").arg(root.dossier.contactName).arg(root.dossier.contactEmail)
                visible: root.dossier.contactEmail.length > 0
                onClicked: Qt.openUrlExternally("mailto:" + root.dossier.contactEmail)
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.width / 2
            spacing: Theme.spaceXs
            visible: root.dossier.whatMatters.length > 0

            Label {
                Layout.fillWidth: true
                kind: Label.Caption
                text: qsTr("What matters to me")
            }
            Label {
                Layout.fillWidth: true
                text: "“" + root.dossier.whatMatters + "”"
            }
        }
    }
}
