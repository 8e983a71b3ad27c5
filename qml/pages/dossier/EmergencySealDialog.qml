import QtQuick
import QtQuick.Layouts
import Kernteam.Controls

// That the client agrees, before anything is sealed for people whom the client does not know yet.
Dialog {
    id: root

    readonly property list<string> hows: ["spoken", "written", "gesture"]
    readonly property list<string> bys: ["client", "representative"]

    signal sealed(string how, string by)

    acceptText: qsTr("Seal it")
    describes: qsTr("Tell the client: treatment limits, wishes, alerts, medicines, whom to call and where the key is, for whoever treats in an emergency. Nothing else.")
    title: qsTr("Agree on an emergency set")
    onAboutToShow: {
        how.index = 0;
        by.index = 0;
    }
    onConfirmed: {
        sealed(hows[how.index], bys[by.index]);
        close();
    }

    Segmented {
        id: by

        Layout.fillWidth: true
        focus: true
        label: qsTr("Who agreed")
        options: [qsTr("The client"), qsTr("The representative")]
    }
    Segmented {
        id: how

        Layout.fillWidth: true
        label: qsTr("How it was agreed")
        options: [qsTr("Spoken"), qsTr("In writing"), qsTr("By gesture")]
    }
}
