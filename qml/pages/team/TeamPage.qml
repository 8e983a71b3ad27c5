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

    DoubtsCard {
        Layout.fillWidth: true
        session: root.session
        onComparing: (device, name) => devices.compare(device, name)
    }
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
            required property string trustLabel
            required property string compareDevice
            required property bool compared
            required property bool doubted

            Layout.fillWidth: true
            avatarName: name
            chevron: !me && (root.session.admin || compareDevice.length > 0)
            condition: me ? qsTr("That is you") : trustLabel
            subtitle: Phrase.dots([roleLabel, organisation, admin ? qsTr("Admin") : "", phone, reachable])
            text: name
            tone: me ? Tone.Accent : doubted ? Tone.Overdue : compared ? Tone.Ok : compareDevice.length > 0 ? Tone.Due : Tone.Neutral
            onClicked: {
                if (!chevron)
                    return;
                if (root.session.admin)
                    memberDialog.show(memberId, name, admin, compareDevice);
                else
                    devices.compare(compareDevice, name);
            }
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
    DevicesCard {
        id: devices

        Layout.fillWidth: true
        session: root.session
    }
    TeamLogCard {
        Layout.fillWidth: true
        session: root.session
    }
    Button {
        iconName: "print"
        kind: Button.Quiet
        text: qsTr("Papers about privacy")
        onClicked: printDialog.show()
    }
    PrintDialog {
        id: printDialog

        session: root.session
    }
    MemberDialog {
        id: memberDialog

        session: root.session
        onComparing: (device, name) => devices.compare(device, name)
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
