import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

GalleryPage {
    Label {
        Layout.fillWidth: true
        kind: Label.Display
        text: "Mevrouw G. Willemsen-Otten"
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Title
        text: "Zorgleefplan"
    }
    Label {
        Layout.fillWidth: true
        muted: true
        text: "Wat telt voor mij: zelf boodschappen blijven doen en elke zondag naar de kerk. Vastgelegd op 14 maart 2026 door J. de Boer, wijkverpleegkundige."
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Button {
            iconName: "plus"
            kind: Button.Primary
            text: "Nieuwe cliënt"
        }
        Button {
            text: "Importeren…"
        }
        Button {
            iconName: "filter"
            kind: Button.Quiet
            text: "Filters"
        }
        Button {
            iconName: "trash"
            kind: Button.Danger
            text: "Verwijderen"
        }
        Button {
            enabled: false
            kind: Button.Primary
            text: "Opslaan"
        }
        Button {
            enabled: false
            text: "Annuleren"
        }
        Button {
            text: "Met focus"
            Window.onActiveChanged: forceActiveFocus(Qt.TabFocusReason)
        }
        IconButton {
            iconName: "phone"
            text: "Bellen"
        }
        IconButton {
            iconName: "more"
            text: "Meer acties"
        }
        IconButton {
            enabled: false
            iconName: "print"
            text: "Afdrukken"
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: ["Neutraal", "MDA", "3 dagen te laat", "Vandaag", "Bevestigd", "Conflict", "Ter informatie", "Alleen zorg"]

            Tag {
                required property int index
                required property string modelData

                iconName: ["", "assess", "clock", "today", "check", "conflict", "info", "private"][index]
                text: modelData
                tone: index
            }
        }
        Badge {
            count: 7
            spoken: "7 taken"
        }
        Badge {
            count: 120
            spoken: "120 taken"
            tone: Tone.Overdue
        }
        KeyHint {
            keys: "Ctrl+K"
        }
        Chip {
            checked: true
            text: "Mijn cliënten"
        }
        Chip {
            text: "Te laat"
        }
        Chip {
            enabled: false
            text: "Organisatie"
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: ["J. de Boer", "Fatima El Idrissi", "P. van den Berg", "Sanne Kok", "huisarts", "A. Ö. Yılmaz"]

            Avatar {
                required property string modelData

                name: modelData
            }
        }
    }
    Card {
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            actionText: "Alle taken"
            count: 4
            describes: "Gesorteerd op datum, te laat eerst"
            text: "Mijn taken"
        }
        Flow {
            id: icons

            Layout.fillWidth: true
            spacing: Theme.spaceL

            Repeater {
                model: ["today", "clients", "meeting", "area", "team", "settings", "person", "calendar", "search", "lock", "unlock", "eye", "eye-off", "close", "check", "check-circle", "circle", "current", "blocked", "clock", "plus", "minus", "edit", "trash", "phone", "mail", "message", "warning", "problem", "info", "help", "sync", "offline", "undo", "filter", "sort", "more", "menu", "upload", "download", "print", "document", "history", "shield", "private", "key", "code", "home", "heart", "star", "flag", "link", "attachment", "conflict", "device", "external", "copy", "goal", "signal", "assess", "folder", "logout", "drag", "arrow-left", "arrow-right", "chevron-up", "chevron-down", "chevron-left", "chevron-right"]

                Icon {
                    required property string modelData

                    color: Theme.text
                    name: modelData
                    size: 28
                }
            }
        }
    }
}
