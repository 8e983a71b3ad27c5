pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The access log of a client or of the team, with who, what and how far back to choose from.
ColumnLayout {
    id: root

    required property App.Session session
    property string client: ""
    property bool ofTeam: false
    property alias title: lines.title
    property alias describes: lines.describes

    readonly property list<string> parts: ofTeam ? ["", "sharing", "writing", "unlocking", "looks"] : ["", "looks", "writing", "papers", "sharing", "emergency"]
    readonly property list<string> partNames: ofTeam ? [qsTr("Everything"), qsTr("Members, devices and rights"), qsTr("Written"), qsTr("Unlocking"), qsTr("Looked")] : [qsTr("Everything"), qsTr("Looked and searched"), qsTr("Written"), qsTr("Papers and copies"), qsTr("Consent and access"), qsTr("Emergencies")]
    readonly property list<int> periods: [0, 7, 31, 365]

    spacing: Theme.spaceL

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceM
        columns: width < 3 * Theme.fieldWidth * 0.7 ? 1 : 3
        rowSpacing: Theme.spaceS

        Choice {
            id: part

            Layout.fillWidth: true
            index: 0
            label: qsTr("What")
            options: root.partNames
        }
        MemberChoice {
            id: who

            Layout.fillWidth: true
            label: qsTr("Only of")
            session: root.session
        }
        Choice {
            id: period

            Layout.fillWidth: true
            index: 0
            label: qsTr("How far back")
            options: [qsTr("As far as it goes"), qsTr("The last week"), qsTr("The last month"), qsTr("The last year")]
        }
    }
    Button {
        kind: Button.Quiet
        text: qsTr("Everybody")
        visible: who.value.length > 0
        onClicked: {
            who.value = "";
            who.index = -1;
        }
    }
    ListCard {
        id: lines

        Layout.fillWidth: true
        emptyIcon: "document"
        emptyRemedy: qsTr("Choose something else to see, or a longer time.")
        emptyWhat: qsTr("Nothing here")
        list: App.AccessLog {
            client: root.client
            days: root.periods[Math.max(0, period.index)]
            member: who.value
            ofTeam: root.ofTeam
            part: root.parts[Math.max(0, part.index)]
            session: root.session
        }
        row: ListRow {
            required property string name
            required property string organisation
            required property string did
            required property string at
            required property string ground
            required property string reason
            required property string device
            required property bool emergency

            Layout.fillWidth: true
            avatarName: name
            chevron: false
            condition: at
            lines: 3
            subtitle: Phrase.dots([did, organisation, ground, reason, root.ofTeam ? device : ""])
            text: name
            tone: emergency ? Tone.Overdue : Tone.Accent
            toneIcon: emergency ? "warning" : "clock"
        }
    }
}
