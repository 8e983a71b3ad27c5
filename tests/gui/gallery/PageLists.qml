import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

GalleryPage {
    Card {
        Layout.fillWidth: true
        padding: Theme.spaceS
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            avatarName: "G. Willemsen"
            condition: "3 dagen te laat"
            subtitle: "88 jaar · MDA · contact: J. de Boer"
            text: "Mevrouw G. Willemsen-Otten"
            tone: Tone.Overdue
            toneIcon: "clock"
            trailing: "18-11-2026"
        }
        ListRow {
            Layout.fillWidth: true
            avatarName: "Hassan Yılmaz"
            condition: "Vandaag"
            selected: true
            subtitle: "81 jaar · MDO · contact: M. Kaya"
            text: "De heer H. Yılmaz"
            tone: Tone.Due
            toneIcon: "today"
            trailing: "21-11-2026"
        }
        ListRow {
            Layout.fillWidth: true
            avatarName: "Cornelia van der Meulen-Schimmelpenninck"
            subtitle: "92 jaar · Casemanagement · contact: J. de Boer"
            text: "Mevrouw C. M. E. van der Meulen-Schimmelpenninck van der Oye"
            trailing: "03-12-2026"
        }
        ListRow {
            Layout.fillWidth: true
            condition: "Conflict"
            iconName: "goal"
            subtitle: "Twee versies van de streefdatum"
            text: "Doel: zelf boodschappen doen"
            tone: Tone.Conflict
            toneIcon: "conflict"
        }
        ListRow {
            Layout.fillWidth: true
            enabled: false
            iconName: "private"
            subtitle: "Geen toestemming"
            text: "Medisch deel"
        }
    }
    FormRow {
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                kind: Label.Heading
                text: "Centraal contact"
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM

                Avatar {
                    name: "Jet de Boer"
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        kind: Label.Strong
                        text: "Jet de Boer"
                    }
                    Label {
                        Layout.fillWidth: true
                        kind: Label.Small
                        muted: true
                        text: "Wijkverpleegkundige, De Linde"
                    }
                }
                IconButton {
                    iconName: "phone"
                    text: "Bel Jet de Boer"
                }
                IconButton {
                    iconName: "mail"
                    text: "Mail Jet de Boer"
                }
            }
        }
        Card {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                kind: Label.Heading
                text: "Bedragen"
            }
            Label {
                Layout.alignment: Qt.AlignRight
                kind: Label.Number
                text: "1.111,11"
            }
            Label {
                Layout.alignment: Qt.AlignRight
                kind: Label.Number
                text: "9.808,08"
            }
        }
    }
    MonthGrid {
        chosen: "2026-11-25"
        earliest: "2026-11-05"
        today: "2026-11-21"
    }
}
