import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

GalleryPage {
    FormSection {
        Layout.fillWidth: true
        describes: "Zoals in het bevolkingsregister"
        title: "Persoon"

        FormRow {
            TextField {
                Layout.fillWidth: true
                label: "Naam"
                mandatory: true
                text: "G. Willemsen-Otten"
            }
            DateField {
                Layout.fillWidth: true
                date: "1938-05-03"
                hint: "Dag, maand, jaar"
                label: "Geboortedatum"
                today: "2026-11-21"
            }
            TextField {
                Layout.fillWidth: true
                error: "Dit burgerservicenummer klopt niet. Controleer de negen cijfers."
                label: "Burgerservicenummer"
                text: "12345678"
            }
            TextField {
                Layout.fillWidth: true
                label: "Telefoon"
                placeholder: "06 12345678"
            }
            TextField {
                Layout.fillWidth: true
                enabled: false
                hint: "Alleen de beheerder kan dit wijzigen"
                label: "Organisatie"
                text: "Thuiszorg De Linde"
            }
            TimeField {
                Layout.fillWidth: true
                label: "Begintijd"
                time: "14:30"
            }
            NumberField {
                Layout.fillWidth: true
                label: "Gewicht"
                to: 300
                unit: "kg"
                value: 62
            }
            NumberField {
                Layout.fillWidth: true
                label: "Score"
                text: "negen"
                to: 15
            }
            PasswordField {
                Layout.fillWidth: true
                label: "Wachtwoord"
                text: "geheim geheim"
            }
            DateField {
                Layout.fillWidth: true
                label: "Evaluatie"
                text: "31 februari"
                today: "2026-11-21"
            }
        }
        TextArea {
            Layout.fillWidth: true
            hint: "In de woorden van de cliënt"
            label: "Wat telt voor mij"
            text: "Ik wil zelf mijn boodschappen blijven doen, ook als dat langer duurt. Zondag naar de kerk met mijn zus."
        }
        TextArea {
            Layout.fillWidth: true
            label: "Toelichting"
            lines: 2
            placeholder: "Wat hebt u gezien?"
        }
        ConflictField {
            Layout.fillWidth: true
            authors: ["J. de Boer, wijkverpleegkundige", "M. Kaya, POH"]
            label: "Streefdatum van het doel"
            times: ["vandaag 10:12", "vandaag 10:40"]
            values: ["1 december 2026: twee keer per week zelf naar de winkel, met rollator", "15 december 2026: een keer per week zelf naar de winkel"]
        }
    }
    SearchField {
        Layout.fillWidth: true
        label: "Zoek mensen, woorden, codes"
    }
}
