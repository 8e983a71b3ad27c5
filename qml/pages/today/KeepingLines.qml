import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the owner of this profile still has to arrange, so that nothing is lost with a password or a person.
ColumnLayout {
    id: root

    required property App.Session session

    spacing: Theme.spaceS
    visible: session.keeping.sheetDue || session.keeping.secondAdminDue

    Banner {
        Layout.fillWidth: true
        actionText: root.session.keeping.sheetMade ? qsTr("Try your recovery sheet") : qsTr("Make a recovery sheet")
        closable: true
        kind: Banner.Warning
        remedy: qsTr("Without it nobody can open this device when you forget your password. It takes five minutes. Closing this puts it off for two weeks.")
        visible: root.session.keeping.sheetDue
        what: root.session.keeping.sheetMade ? qsTr("Your recovery sheet was never tried.") : qsTr("You have no recovery sheet yet.")
        onActed: sheet.start(root.session.keeping.sheetMade)
        onClosed: root.session.keeping.later()
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("To the team")
        kind: Banner.Warning
        remedy: root.session.admin ? qsTr("If you are away or lose your device, nobody can let anyone in or end a lost device. Make a colleague administrator too.") : qsTr("If the administrator is away, nobody can let anyone in or end a lost device. Ask for a second one.")
        visible: root.session.keeping.secondAdminDue
        what: qsTr("Your team has one administrator.")
        onActed: root.session.place = App.Session.Team
    }
    SheetDialog {
        id: sheet

        session: root.session
    }
}
