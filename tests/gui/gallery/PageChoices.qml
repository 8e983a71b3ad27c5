import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

GalleryPage {
    Card {
        Layout.fillWidth: true

        CheckBox {
            Layout.fillWidth: true
            checked: true
            hint: "De cliënt is gevraagd en zegt ja"
            text: "Toestemming voor delen met het wijkteam"
        }
        CheckBox {
            Layout.fillWidth: true
            text: "Mantelzorger aanwezig"
        }
        CheckBox {
            Layout.fillWidth: true
            checked: true
            enabled: false
            text: "Huisarts (altijd)"
        }
        Divider {
            Layout.fillWidth: true
        }
        Switch {
            Layout.fillWidth: true
            checked: true
            hint: "Na vijf minuten zonder gebruik"
            text: "Automatisch vergrendelen"
        }
        Switch {
            Layout.fillWidth: true
            text: "Donker thema"
        }
        Switch {
            Layout.fillWidth: true
            enabled: false
            text: "Relay gebruiken"
        }
    }
    FormRow {
        RadioGroup {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            hints: ["Binnen 24 uur", "Binnen een week", ""]
            index: 1
            label: "Hoe dringend?"
            mandatory: true
            options: ["Vandaag", "Deze week", "Kan wachten"]
        }
        Stack {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.spaceL

            Choice {
                Layout.fillWidth: true
                index: 2
                label: "Rol"
                objectName: "choice"
                options: ["Huisarts", "POH-ouderen", "Wijkverpleegkundige", "Sociaal werker", "Casemanager dementie", "Specialist ouderengeneeskunde", "Apotheker", "Fysiotherapeut", "Ergotherapeut"]
            }
            Choice {
                Layout.fillWidth: true
                error: "Kies wie dit doet."
                label: "Eigenaar"
                options: ["J. de Boer", "M. Kaya"]
            }
            Segmented {
                Layout.fillWidth: true
                label: "Weergave"
                options: ["Lijst", "Bord", "Kalender"]
            }
            Segmented {
                Layout.fillWidth: true
                enabled: false
                index: 1
                label: "Thema"
                options: ["Licht", "Donker"]
            }
        }
    }
    Tabs {
        Layout.fillWidth: true
        counts: [0, 2, 0, 0, 0]
        label: "Delen van het dossier"
        options: ["Tijdlijn", "Berichten", "Documenten", "Toestemming", "Inzage"]
    }
    StepPath {
        Layout.fillWidth: true
        index: 3
        label: "De zes stappen"
        notes: ["", "", "", "agenda nog leeg", "wacht op het MDO", ""]
        states: [StepPath.Done, StepPath.Done, StepPath.Done, StepPath.Current, StepPath.Blocked, StepPath.Open]
        steps: ["Vroegsignalering", "MDA", "Kernteam", "MDO", "Zorgleefplan", "Casemanagement"]
    }
    StepPath {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth
        index: 1
        label: "De zes stappen, open"
        notes: ["", "2 domeinen open", "", "", "wacht op het MDO", ""]
        open: true
        states: [StepPath.Done, StepPath.Current, StepPath.Open, StepPath.Open, StepPath.Blocked, StepPath.Open]
        steps: ["Vroegsignalering", "MDA", "Kernteam", "MDO", "Zorgleefplan", "Casemanagement"]
    }
}
