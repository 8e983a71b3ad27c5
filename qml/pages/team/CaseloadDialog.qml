pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Hand over clients, one or a whole caseload: choose whose, which, to whom and from which day, with a note.
Dialog {
    id: root

    required property App.Session session
    property string member: ""
    property list<string> left: [] // clients that stay

    readonly property int chosen: cases.count - left.length

    function show(who: string) {
        member = who;
        whose.value = who;
        left = [];
        open();
    }
    function clients(): list<string> {
        const all = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as CaseRow;
            if (row && row.checked)
                all.push(row.clientId);
        }
        return all;
    }

    acceptText: qsTr("Offer %n client(s)", "", Math.max(0, chosen))
    acceptable: chosen > 0 && to.value.length > 0 && day.date.length > 0 && to.value !== member
    busy: cases.offering
    describes: qsTr("Who has the client now stays the contact until the other has accepted. After that day the other is called, also before the answer.")
    rejectText: qsTr("Close")
    title: qsTr("Hand over clients")
    onConfirmed: cases.offer(clients(), to.value, day.date, note.text)

    App.CaseloadModel {
        id: cases

        member: root.member
        session: root.session
        onOffered: root.left = []
    }
    FormRow {
        Layout.fillWidth: true

        MemberChoice {
            id: whose

            Layout.fillWidth: true
            label: qsTr("Clients of")
            session: root.session
            onPicked: id => {
                root.left = [];
                root.member = id;
            }
        }
        MemberChoice {
            id: to

            Layout.fillWidth: true
            label: qsTr("To whom")
            session: root.session
        }
        DateField {
            id: day

            Layout.fillWidth: true
            label: qsTr("From which day")
            today: Qt.formatDate(new Date(), "yyyy-MM-dd")
            Component.onCompleted: date = today
        }
    }
    TextArea {
        id: note

        Layout.fillWidth: true
        label: qsTr("What must be known")
        lines: 3
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "clients"
        remedy: qsTr("Only clients with this person as central contact stand here.")
        visible: cases.empty
        what: qsTr("No clients to hand over")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            id: rows

            model: cases
            delegate: CaseRow {
                Layout.fillWidth: true
                checked: !root.left.includes(clientId)
                onChosen: on => root.left = on ? root.left.filter(one => one !== clientId) : root.left.concat([clientId])
            }
        }
    }
}
