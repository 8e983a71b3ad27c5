pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

// Which instrument to fill in.
Dialog {
    id: root

    signal picked(string instrument)

    component Pick: ListRow {
        required property string instrument
        required property string about

        Layout.fillWidth: true
        iconName: "assess"
        subtitle: about
        onClicked: {
            root.close();
            root.picked(instrument);
        }
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: qsTr("Choose an instrument")

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Frailty")
    }
    Pick {
        about: qsTr("Risk of losing function; four questions")
        instrument: "isar_pc"
        text: qsTr("ISAR-PC")
    }
    Pick {
        about: qsTr("Seven questions, yes or no")
        instrument: "prisma_7"
        text: qsTr("PRISMA-7")
    }
    Pick {
        about: qsTr("Groningen Frailty Indicator; fifteen questions")
        instrument: "gfi"
        text: qsTr("GFI")
    }
    Pick {
        about: qsTr("Tilburg Frailty Indicator; fifteen questions")
        instrument: "tfi"
        text: qsTr("TFI")
    }
    Pick {
        about: qsTr("Conclusion of the official form")
        instrument: "easy_care"
        text: qsTr("EASY-Care TOS")
    }
    Pick {
        about: qsTr("Level by the official card")
        instrument: "cfs"
        text: qsTr("Clinical Frailty Scale")
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Daily functioning")
    }
    Pick {
        about: qsTr("Daily activities")
        instrument: "katz_6"
        text: qsTr("Katz-6")
    }
    Pick {
        about: qsTr("Daily activities and household; counts where help is needed")
        instrument: "katz_15"
        text: qsTr("Katz-15")
    }
    Pick {
        about: qsTr("Household and affairs")
        instrument: "lawton"
        text: qsTr("Lawton IADL")
    }
    Pick {
        about: qsTr("Three questions, yes or no")
        instrument: "fall_risk"
        text: qsTr("Risk of falling")
    }
    Pick {
        about: qsTr("Malnutrition")
        instrument: "snaq65"
        text: qsTr("SNAQ 65+")
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Mood and memory")
    }
    Pick {
        about: qsTr("Mood; fifteen questions, yes or no")
        instrument: "gds_15"
        text: qsTr("GDS-15")
    }
    Pick {
        about: qsTr("Memory; score of the official form")
        instrument: "mini_cog"
        text: qsTr("Mini-Cog")
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Informal carer")
    }
    Pick {
        about: qsTr("Load of the informal carer")
        instrument: "ediz"
        text: qsTr("EDIZ")
    }
    Pick {
        about: qsTr("Strain of the informal carer; thirteen questions")
        instrument: "csi"
        text: qsTr("CSI")
    }
}
