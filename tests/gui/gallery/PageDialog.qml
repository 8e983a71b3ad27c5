import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

GalleryPage {
    id: page

    implicitHeight: 620

    Button {
        id: opener

        objectName: "opener"
        text: "Taak toevoegen"
        onClicked: dialog.open()
    }
    Dialog {
        id: dialog

        objectName: "dialog"
        acceptText: "Opslaan"
        describes: "De taak komt op de werklijst van de eigenaar en in het dossier."
        rejectText: "Annuleren"
        title: "Nieuwe taak"
        visible: true

        TextField {
            Layout.fillWidth: true
            focus: true
            label: "Wat moet er gebeuren?"
            mandatory: true
        }
        FormRow {
            Choice {
                Layout.fillWidth: true
                label: "Eigenaar"
                options: ["J. de Boer", "M. Kaya"]
            }
            DateField {
                Layout.fillWidth: true
                label: "Voor"
                today: "2026-11-21"
            }
        }
        TextArea {
            Layout.fillWidth: true
            label: "Toelichting"
        }
    }
}
