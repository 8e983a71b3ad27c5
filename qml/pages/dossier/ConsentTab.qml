pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the client allows: for whom, about what, and until when.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Record consent")
        describes: qsTr("What the client allows, for whom and about what. Keys follow: who has no yes and does not treat the client cannot open it.")
        emptyAction: qsTr("Record consent")
        emptyIcon: "document"
        emptyRemedy: qsTr("Ask the client who may know what, and write it down in the client's words.")
        emptyWhat: qsTr("Nothing asked yet")
        list: App.DossierConsents {
            client: root.client
            session: root.session
        }
        row: ConsentRow {
            Layout.fillWidth: true
            onOpened: record => consentDialog.show(record)
            onWithdrawn: (record, about) => withdrawDialog.withdraw(record, about)
        }
        title: qsTr("Consent of the client")
        onActed: consentDialog.show("")
    }
    AccessCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
        onClosing: (member, name) => closeForDialog.show(member, name)
    }
    EmergencyCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    CloseForDialog {
        id: closeForDialog

        client: root.client
        session: root.session
    }
    ConsentDialog {
        id: consentDialog

        client: root.client
        session: root.session
    }
    WithdrawDialog {
        id: withdrawDialog

        client: root.client
        session: root.session
    }
}
