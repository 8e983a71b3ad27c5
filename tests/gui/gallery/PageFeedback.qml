import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

GalleryPage {
    id: page

    Banner {
        Layout.fillWidth: true
        closable: true
        remedy: "Wat u typt wordt bewaard en gaat mee zodra u een collega ziet."
        what: "U werkt zonder netwerk."
    }
    Banner {
        Layout.fillWidth: true
        actionText: "Bekijk de wijzigingen"
        kind: Banner.Warning
        remedy: "Vraag haar vandaag even verbinding te maken."
        what: "3 wijzigingen zijn nog niet bij L. Hendriks."
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: "Maak ruimte vrij en sla opnieuw op; uw tekst staat nog in het formulier."
        what: "De schijf is vol, er is niets opgeslagen."
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Success
        remedy: ""
        what: "De code klopt: dit is het toestel van M. Kaya."
    }
    Card {
        Layout.fillWidth: true

        ProgressRow {
            Layout.fillWidth: true
            detail: "612 van 1.480 cliënten"
            part: 0.41
            what: "Cliënten importeren"
        }
        ProgressRow {
            Layout.fillWidth: true
            cancellable: false
            what: "Verbinding zoeken"
        }
    }
    FormRow {
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            LoadingState {
                Layout.fillWidth: true
                rows: 3
                what: "Cliënten laden…"
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            EmptyState {
                Layout.fillWidth: true
                actionText: "Nieuw signaal"
                remedy: "Signalen van collega's, mantelzorgers en buren verschijnen hier."
                what: "Geen nieuwe signalen"
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ProblemState {
                Layout.fillWidth: true
                remedy: "Het bestand is opzij gezet. Zet een reservekopie terug."
                what: "Het dossier kan niet worden gelezen"
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Bars {
                Layout.fillWidth: true
                amounts: [4, 2, 7, 0, 3]
                label: "Problemen per domein"
                names: ["Somatisch", "Functioneel", "Maatschappelijk", "Psychisch", "Communicatie"]
            }
            LineChart {
                Layout.fillWidth: true
                label: "GFI: 3, 5, 4, 8; afkappunt 4"
                limit: 4
                limitText: "afkappunt 4"
                most: 15
                places: [0, 0.2, 0.7, 1]
                values: [3, 5, 4, 8]
            }
        }
    }
    Toast {
        Layout.alignment: Qt.AlignHCenter
        actionText: "Ongedaan maken"
        shown: true
        text: "Taak afgerond"
    }
}
