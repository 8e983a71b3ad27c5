pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Team: who is in it, on which devices, who has received what, and how someone comes in.
ScrollPage {
    id: root

    required property App.Session session

    maximumWidth: Theme.readable * 1.7
    subtitle: session.teamName
    title: qsTr("Team")
    actions: [
        Button {
            iconName: "clients"
            text: qsTr("Hand over clients")
            onClicked: caseloadDialog.show(root.session.myId)
        },
        Button {
            iconName: "plus"
            kind: Button.Primary
            text: qsTr("Invite someone")
            visible: root.session.admin
            onClicked: inviteDialog.open()
        }
    ]

    SyncCard {
        Layout.fillWidth: true
        session: root.session
    }
    ListCard {
        list: App.MembersModel {
            session: root.session
        }
        row: ListRow {
            required property string memberId
            required property string name
            required property string roleLabel
            required property string organisation
            required property string phone
            required property string reachable
            required property bool admin
            required property bool me

            Layout.fillWidth: true
            avatarName: name
            chevron: root.session.admin && !me
            condition: me ? qsTr("That is you") : admin ? qsTr("Admin") : ""
            subtitle: Phrase.dots([roleLabel, organisation, phone, reachable])
            text: name
            tone: me ? Tone.Accent : Tone.Neutral
            onClicked: if (chevron)
                memberDialog.show(memberId, name, admin)
        }
        title: qsTr("Members")
    }
    ListCard {
        actionText: qsTr("Add an absence")
        describes: qsTr("Clients of who is away call who stands in; the work appears there too.")
        emptyIcon: "calendar"
        emptyRemedy: qsTr("Holiday, illness, leave: say who stands in, and clients never call in vain.")
        emptyWhat: qsTr("Nobody is away")
        list: App.AbsencesModel {
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string memberName
            required property string coverName
            required property string from
            required property string until
            required property string note
            required property bool now

            Layout.fillWidth: true
            avatarName: memberName
            condition: now ? qsTr("Away now") : ""
            subtitle: Phrase.dots([until.length > 0 ? qsTr("%1 to %2").arg(from).arg(until) : qsTr("from %1").arg(from), coverName.length > 0 ? qsTr("%1 stands in").arg(coverName) : qsTr("nobody stands in"), note])
            text: memberName
            tone: coverName.length > 0 ? Tone.Accent : Tone.Due
            onClicked: absenceDialog.show(recordId)
        }
        title: qsTr("Absence")
        onActed: absenceDialog.show("")
    }
    ListCard {
        actionText: root.session.admin ? qsTr("Change how this team works") : ""
        describes: qsTr("The handreiking is no blueprint: set what fits your neighbourhood.")
        list: App.TeamRulesModel {
            id: rules

            session: root.session
        }
        row: ListRow {
            required property string label
            required property string words
            required property bool own

            Layout.fillWidth: true
            chevron: false
            condition: own ? qsTr("Own choice") : ""
            subtitle: words
            text: label
            tone: Tone.Accent
        }
        title: qsTr("How this team works")
        onActed: rulesDialog.show(rules.record)
    }
    FrameCard {
        session: root.session
    }
    PendingCard {
        session: root.session
    }
    ErasuresCard {
        session: root.session
    }
    KeptLongCard {
        session: root.session
    }
    ListCard {
        list: App.DevicesModel {
            session: root.session
        }
        row: ListRow {
            required property string deviceId
            required property string memberId
            required property string name
            required property string memberName
            required property string lastContact
            required property bool thisDevice
            required property bool revoked
            required property int setApart

            Layout.fillWidth: true
            chevron: !thisDevice && (root.session.admin || memberId === root.session.myId)
            condition: thisDevice ? qsTr("This device") : setApart > 0 ? qsTr("%n entry(s) set apart", "", setApart) : revoked ? qsTr("Revoked") : ""
            iconName: "device"
            subtitle: Phrase.dots([memberName, lastContact])
            text: name
            tone: revoked ? Tone.Overdue : Tone.Accent
            onClicked: if (chevron)
                deviceDialog.show(deviceId, Phrase.dots([name, memberName]), revoked, setApart)
        }
        title: qsTr("Devices")
    }
    DeviceDialog {
        id: deviceDialog

        session: root.session
    }
    MemberDialog {
        id: memberDialog

        session: root.session
    }
    RulesDialog {
        id: rulesDialog

        session: root.session
    }
    AbsenceDialog {
        id: absenceDialog

        session: root.session
    }
    CaseloadDialog {
        id: caseloadDialog

        session: root.session
    }
    InviteDialog {
        id: inviteDialog

        session: root.session
    }
}
