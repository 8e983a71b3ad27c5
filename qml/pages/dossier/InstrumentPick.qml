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
        about: qsTr("Daily activities")
        instrument: "katz_6"
        text: qsTr("Katz-6")
    }
    Pick {
        about: qsTr("Household and affairs")
        instrument: "lawton"
        text: qsTr("Lawton IADL")
    }
    Pick {
        about: qsTr("Malnutrition")
        instrument: "snaq65"
        text: qsTr("SNAQ 65+")
    }
    Pick {
        about: qsTr("Load of the informal carer")
        instrument: "ediz"
        text: qsTr("EDIZ")
    }
}
