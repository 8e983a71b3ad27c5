import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

GalleryPage {
    id: page

    implicitHeight: 560

    Button {
        id: opener

        iconName: "more"
        text: "Meer"
        onClicked: menu.open()

        Menu {
            id: menu

            objectName: "menu"
            title: "Acties bij deze cliënt"
            y: opener.height + Theme.spaceXs

            MenuEntry {
                iconName: "edit"
                keys: "F2"
                text: "Wijzigen"
            }
            MenuEntry {
                iconName: "print"
                keys: "Ctrl+P"
                text: "Afdrukken"
            }
            MenuEntry {
                enabled: false
                iconName: "upload"
                text: "Exporteren"
            }
            MenuEntry {
                destructive: true
                iconName: "trash"
                text: "Dossier sluiten…"
            }
        }
    }
    Item {
        Layout.preferredHeight: 220
    }
    Choice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth
        index: 1
        label: "Rol"
        options: ["Huisarts", "POH-ouderen", "Wijkverpleegkundige", "Sociaal werker"]
    }
    Window.onActiveChanged: menu.open()
}
