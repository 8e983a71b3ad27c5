import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The ways into this profile: the password, and the sheet for when it is forgotten.
FormSection {
    id: root

    required property App.Session session
    readonly property App.Keeping keeping: session.keeping

    function sheetState(): string {
        if (!keeping.sheetMade)
            return qsTr("There is no recovery sheet. Who forgets the password then loses what only this device has.");
        return keeping.sheetTested.length > 0 ? qsTr("Your recovery sheet was tried on %1 and works.").arg(keeping.sheetTested) : qsTr("A recovery sheet was made, and never tried.");
    }

    describes: sheetState()
    title: qsTr("Password and recovery sheet")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Button {
            iconName: "key"
            text: qsTr("Change the password")
            onClicked: password.start()
        }
        Button {
            iconName: "document"
            text: root.keeping.sheetMade ? qsTr("Make a new recovery sheet") : qsTr("Make a recovery sheet")
            onClicked: sheet.start(false)
        }
        Button {
            iconName: "check-circle"
            text: qsTr("Try your recovery sheet")
            visible: root.keeping.sheetMade
            onClicked: sheet.start(true)
        }
    }
    Banner {
        id: told

        Layout.fillWidth: true
        closable: true
        kind: Banner.Success
        remedy: qsTr("Use the new one from now on.")
        visible: false
        what: qsTr("The password is changed")
        onClosed: visible = false
    }
    SheetDialog {
        id: sheet

        session: root.session
    }
    PasswordDialog {
        id: password

        session: root.session
        onChanged: told.visible = true
    }
}
