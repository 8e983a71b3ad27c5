import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Shell
import Kernteam.Theme

AppFrame {
    id: frame

    counts: [7, 0, 1, 2, 0]
    implicitHeight: width < Theme.compactBelow ? 640 : 768
    place: 0
    truth: "3 wijzigingen nog niet bij L. Hendriks"
    truthIcon: "sync"
    truthTone: Tone.Due
    onPlaceChosen: place => frame.place = place

    ScrollPage {
        anchors.fill: parent
        subtitle: "Zaterdag 21 november 2026"
        title: "Vandaag"

        actions: Button {
            iconName: "plus"
            kind: Button.Primary
            text: "Nieuw signaal"
        }

        Banner {
            Layout.fillWidth: true
            actionText: "Beslis nu"
            kind: Banner.Warning
            remedy: "Bekijk beide versies en kies welke telt."
            what: "1 conflict wacht op u."
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.spaceM
            spacing: Theme.spaceXs

            SectionHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceM
                actionText: "Alle taken"
                count: 3
                text: "Mijn taken"
            }
            ListRow {
                Layout.fillWidth: true
                condition: "3 dagen te laat"
                iconName: "check-circle"
                subtitle: "Mevrouw G. Willemsen-Otten"
                text: "Valrisico bespreken met de fysiotherapeut"
                tone: Tone.Overdue
                toneIcon: "clock"
                trailing: "18-11-2026"
            }
            ListRow {
                Layout.fillWidth: true
                condition: "Vandaag"
                iconName: "check-circle"
                subtitle: "De heer H. Yılmaz"
                text: "Medicatieoverzicht opvragen"
                tone: Tone.Due
                toneIcon: "today"
                trailing: "21-11-2026"
            }
            ListRow {
                Layout.fillWidth: true
                iconName: "check-circle"
                subtitle: "Mevrouw C. van der Meulen"
                text: "Mantelzorger bellen over respijtzorg"
                trailing: "25-11-2026"
            }
        }
    }
}
