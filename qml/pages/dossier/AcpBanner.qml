pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What one must know before acting: treatments the client does not want, in sight wherever the dossier is open.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client

    spacing: Theme.spaceXs
    visible: limits.count > 0 || wishes.count > 0

    Label {
        Layout.fillWidth: true
        kind: Label.Caption
        text: qsTr("Agreed on treatment")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            id: limits

            model: App.DossierDirectives {
                client: root.client
                limitsOnly: true
                session: root.session
            }
            delegate: Button {
                required property string recordId
                required property string words
                required property string decision
                required property string discussed
                required property bool doubtful

                hint: doubtful ? qsTr("Two decisions that differ") : discussed
                iconName: doubtful ? "conflict" : decision === "no" ? "blocked" : "info"
                markColor: Theme.dangerText
                text: words
                onClicked: dialog.show(recordId)
            }
        }
        Repeater {
            id: wishes

            model: App.DossierWishes {
                client: root.client
                session: root.session
            }
            delegate: Button {
                required property string recordId
                required property string placeLabel
                required property string discussed

                hint: discussed
                iconName: "info"
                text: qsTr("Wants to die: %1").arg(placeLabel)
                visible: placeLabel.length > 0
                onClicked: wishesDialog.show(recordId)
            }
        }
    }
    DirectiveDialog {
        id: dialog

        client: root.client
        session: root.session
    }
    WishesDialog {
        id: wishesDialog

        client: root.client
        session: root.session
    }
}
