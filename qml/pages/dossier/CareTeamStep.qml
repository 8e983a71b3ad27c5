pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 3, the core team: who they are, how to reach them, and the one to call first.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Add a person")
        describes: qsTr("One of them is the central contact, whom the client calls first.")
        emptyAction: qsTr("Add a person")
        emptyIcon: "team"
        emptyRemedy: qsTr("Add the doctor, the nurse, the social worker and the people close to the client.")
        emptyWhat: qsTr("Nobody yet")
        list: App.DossierParticipants {
            client: root.client
            session: root.session
        }
        row: PersonRow {
            Layout.fillWidth: true
            onOpened: record => personDialog.show(record)
            onContactWanted: record => contact.choose(record)
        }
        title: qsTr("Who is around the client")
        onActed: personDialog.show("")
    }
    Card {
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            actionText: qsTr("Give a reason")
            describes: qsTr("Doctor, nursing and social domain belong in every core team. Where one is missing, say why.")
            text: qsTr("Missing roles")
            onActed: teamDialog.show(root.dossier.careTeamRecord)
        }
    }
    PersonDialog {
        id: personDialog

        client: root.client
        session: root.session
    }
    CareTeamDialog {
        id: teamDialog

        client: root.client
        session: root.session
    }
    App.RecordDraft {
        id: contact

        property string wanted: ""

        // The draft may still be opening; it is sent as soon as it can be.
        function choose(person: string) {
            wanted = person;
            send();
        }
        function send() {
            if (wanted.length === 0 || !ready)
                return;
            field("central_contact").text = wanted;
            wanted = "";
            submit();
        }

        client: root.client
        kind: "care_team"
        part: "contact"
        record: root.dossier.careTeamRecord
        session: root.session
        onReadyChanged: send()
        onSaved: reopen()
    }
}
