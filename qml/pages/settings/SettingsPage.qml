import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Instellingen: how this device looks, speaks and locks.
ScrollPage {
    id: root

    required property App.Session session
    readonly property App.Settings settings: session.settings
    readonly property list<real> sizes: [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2]

    signal lockWanted

    function sizeIndex(): int {
        let best = 0;
        for (let i = 1; i < sizes.length; ++i) {
            if (Math.abs(sizes[i] - settings.textScale) < Math.abs(sizes[best] - settings.textScale))
                best = i;
        }
        return best;
    }

    maximumWidth: Theme.readable
    subtitle: qsTr("Every choice works at once, on this device only.")
    title: qsTr("Settings")

    FormSection {
        Layout.fillWidth: true
        title: qsTr("Language and looks")

        Segmented {
            Layout.fillWidth: true
            index: root.settings.language === "en" ? 1 : 0
            label: qsTr("Language")
            options: ["Nederlands", "English"]
            onChosen: index => root.settings.language = index === 1 ? "en" : "nl"
        }
        Segmented {
            Layout.fillWidth: true
            index: root.settings.appearance
            label: qsTr("Appearance")
            options: [qsTr("As the device"), qsTr("Light"), qsTr("Dark")]
            onChosen: index => root.settings.appearance = index
        }
        Choice {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fieldWidth
            index: root.sizeIndex()
            label: qsTr("Size of the text")
            options: ["80 %", "90 %", "100 %", "115 %", "130 %", "150 %", "175 %", "200 %"]
            onChosen: index => root.settings.textScale = root.sizes[index]
        }
    }
    FormSection {
        Layout.fillWidth: true
        describes: qsTr("Locking wipes the keys from memory. What you typed is kept.")
        title: qsTr("Lock")

        Choice {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fieldWidth
            hint: qsTr("Care information may stand open for five minutes at most (NEN 7510).")
            index: root.settings.lockAfterMinutes === 1 ? 0 : root.settings.lockAfterMinutes === 2 ? 1 : 2
            label: qsTr("Lock by itself after")
            options: [qsTr("1 minute"), qsTr("2 minutes"), qsTr("5 minutes")]
            onChosen: index => root.settings.lockAfterMinutes = [1, 2, 5][index]
        }
        Button {
            iconName: "lock"
            text: qsTr("Lock now")
            onClicked: root.lockWanted()
        }
    }
    AccessSection {
        Layout.fillWidth: true
        session: root.session
    }
    ExchangeSection {
        Layout.fillWidth: true
        session: root.session
    }
    BackupSection {
        Layout.fillWidth: true
        session: root.session
    }
    FormSection {
        Layout.fillWidth: true
        title: qsTr("This profile")

        ListRow {
            Layout.fillWidth: true
            avatarName: root.session.myName
            chevron: false
            condition: root.session.demo ? qsTr("Demo") : root.session.admin ? qsTr("Administrator") : ""
            subtitle: root.session.myRoleLabel + " · " + root.session.teamName
            text: root.session.myName
            tone: Tone.Info
            visible: root.session.myName.length > 0 // not in the moment of locking
        }
    }
}
