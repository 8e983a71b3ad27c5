import QtQuick
import Kernteam.Controls

// One of the roles in a team; `role` is its code.
Choice {
    id: root

    readonly property list<string> codes: ["general_practitioner", "practice_nurse", "district_nurse", "social_worker", "case_manager", "elderly_care_physician", "pharmacist", "physiotherapist", "occupational_therapist", "psychologist", "welfare_worker", "other"]
    readonly property string role: index < 0 ? "" : codes[index]

    index: 2
    options: [qsTr("General practitioner"), qsTr("Practice nurse"), qsTr("District nurse"), qsTr("Social worker"), qsTr("Case manager"), qsTr("Elderly care physician"), qsTr("Pharmacist"), qsTr("Physiotherapist"), qsTr("Occupational therapist"), qsTr("Psychologist"), qsTr("Welfare worker"), qsTr("Other")]
}
