pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the client wants, what goes well and what comes first, in one place of the MDA; asked and written down here.
Card {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier
    required property App.DossierAnswers answers

    SectionHeader {
        Layout.fillWidth: true
        actionText: root.dossier.whatMatters.length > 0 ? qsTr("Change") : qsTr("Ask what matters")
        describes: qsTr("Ask it first; the rest of the conversation goes by it.")
        text: qsTr("What the client wants")
        onActed: voiceDialog.show(root.client)
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Strong
        text: qsTr("“%1”").arg(root.dossier.whatMatters)
        visible: root.dossier.whatMatters.length > 0
    }
    Repeater {
        model: root.answers

        Label {
            required property string domainLabel
            required property string strength
            required property bool clientPriority

            Layout.fillWidth: true
            text: Phrase.dots([clientPriority ? qsTr("%1 comes first").arg(domainLabel) : domainLabel, strength.length > 0 ? qsTr("goes well: %1").arg(strength) : ""])
            visible: clientPriority || strength.length > 0
        }
    }
    FormDialog {
        id: voiceDialog

        client: root.client
        kind: "client"
        part: "voice"
        session: root.session
        title: qsTr("What matters to the client")
        form: ColumnLayout {
            spacing: Theme.spaceL

            FieldArea {
                Layout.fillWidth: true
                field: voiceDialog.draft.field("what_matters")
                focus: true
                hint: qsTr("In the client's own words")
            }
            FieldText {
                Layout.fillWidth: true
                field: voiceDialog.draft.field("called")
            }
        }
    }
}
