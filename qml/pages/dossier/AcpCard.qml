pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Advance care planning: treatments, wishes, and what the client can decide on.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Add a treatment")
        describes: qsTr("What the client wants and does not want. It also stands at the top of the dossier.")
        emptyIcon: "document"
        emptyRemedy: qsTr("Talk about it in time: resuscitation, hospital, antibiotics.")
        emptyWhat: qsTr("Nothing agreed on treatments yet")
        list: App.DossierDirectives {
            client: root.client
            session: root.session
        }
        row: DirectiveRow {
            Layout.fillWidth: true
            onClicked: directiveDialog.show(recordId)
        }
        title: qsTr("Treatments")
        onActed: directiveDialog.show("")
    }
    ListCard {
        actionText: list.count === 0 ? qsTr("Write down wishes") : ""
        emptyIcon: "document"
        emptyRemedy: qsTr("Where the client wants to die, what matters then, and who speaks for the client.")
        emptyWhat: qsTr("No wishes written down")
        list: App.DossierWishes {
            client: root.client
            session: root.session
        }
        row: ColumnLayout {
            id: wish

            required property string recordId
            required property string wishes
            required property string placeLabel
            required property string representative
            required property string discussed
            required property string will

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Facts {
                Layout.fillWidth: true
                names: [qsTr("Wishes"), qsTr("Preferred place of death"), qsTr("Who speaks for the client"), qsTr("Written wills"), qsTr("Discussed")]
                values: [wish.wishes, wish.placeLabel, wish.representative, wish.will, wish.discussed]
            }
            Button {
                iconName: "edit"
                kind: Button.Quiet
                text: qsTr("Change the wishes")
                onClicked: wishesDialog.show(wish.recordId)
            }
        }
        title: qsTr("Wishes for the last phase")
        onActed: wishesDialog.show("")
    }
    ListCard {
        actionText: qsTr("Record a judgement")
        emptyIcon: "info"
        emptyRemedy: qsTr("Until somebody judges otherwise, the client decides.")
        emptyWhat: qsTr("Nobody has doubted that the client can decide")
        list: App.DossierCapacities {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string decision
            required property string judgement
            required property string judgementLabel
            required property string assessed
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : judgementLabel
            subtitle: assessed
            text: decision
            tone: conflicts > 0 ? Tone.Conflict : judgement === "incapable" ? Tone.Due : judgement === "capable" ? Tone.Ok : Tone.Neutral
            onClicked: capacityDialog.show(recordId)
        }
        title: qsTr("What the client can decide on")
        onActed: capacityDialog.show("")
    }
    DirectiveDialog {
        id: directiveDialog

        client: root.client
        session: root.session
    }
    WishesDialog {
        id: wishesDialog

        client: root.client
        session: root.session
    }
    CapacityDialog {
        id: capacityDialog

        client: root.client
        session: root.session
    }
}
