pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Cliënten: the worklist, found by name, birth date or postcode, filtered by what matters today.
FocusScope {
    id: root

    required property App.Session session
    readonly property bool compact: width < Theme.compactBelow
    readonly property bool filtered: words.text.length > 0 || own.checked || due.checked || past.checked || stepChoice.index > 0
    // Nobody is there to be found.
    readonly property bool bare: clients.empty && !filtered
    readonly property int margin: compact ? Theme.spaceL : Theme.spaceXl

    signal clientWanted(string client, int step)

    function add() {
        dialog.open();
    }
    function find() {
        words.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Clients")

    App.ClientsModel {
        id: clients

        closed: past.checked
        dueWithinDays: due.checked ? 7 : -1
        mine: own.checked
        order: due.checked ? App.ClientsModel.NextDate : App.ClientsModel.Name
        session: root.session
        step: Math.max(0, stepChoice.index)
        words: words.text
    }
    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.margins: root.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            Label {
                Layout.fillWidth: true
                kind: root.compact ? Label.Title : Label.Display
                text: qsTr("Clients")
            }
            Button {
                text: qsTr("Bring in a list")
                visible: !root.compact
                onClicked: importer.open()
            }
            Button {
                iconName: "plus"
                kind: Button.Primary
                text: qsTr("New client")
                onClicked: root.add()
            }
        }
        SearchField {
            id: words

            Layout.fillWidth: true
            placeholder: qsTr("Name, birth date or postcode")
            visible: !root.bare
            label: qsTr("Find a client")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Chip {
                id: own

                text: qsTr("My clients")
                visible: !root.bare
            }
            Chip {
                id: due

                text: qsTr("Due this week")
                visible: !root.bare
            }
            Chip {
                id: past

                text: qsTr("Closed")
                visible: !root.bare
            }
            Button {
                text: qsTr("Bring in a list")
                visible: root.compact
                onClicked: importer.open()
            }
            Button {
                iconName: "warning"
                kind: Button.Quiet
                text: qsTr("Emergency procedure")
                onClicked: emergency.start()
            }
            Choice {
                id: stepChoice

                index: 0
                label: qsTr("Step")
                labelShown: false
                options: [qsTr("All steps"), qsTr("Early detection"), qsTr("MDA"), qsTr("Core team"), qsTr("MDO"), qsTr("Care and life plan"), qsTr("Case management")]
                visible: !root.bare
                width: Theme.touch * (root.compact ? 4 : 5)
            }
        }
    }
    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.margin - Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: root.margin - Theme.spaceM
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceM
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        keyNavigationEnabled: true
        model: clients
        reuseItems: true
        visible: count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Clients")
        T.ScrollBar.vertical: Scroller {
        }
        delegate: ListRow {
            id: row

            required property int index
            required property string clientId
            required property string name
            required property string age
            required property string stepLabel
            required property string stepStateLabel
            required property string contactName
            required property string dueText
            required property bool late
            required property bool away
            required property int conflicts
            required property int step

            avatarName: name
            condition: conflicts > 0 ? qsTr("%n choice(s) to make", "", conflicts) : dueText
            subtitle: Phrase.dots([age, away ? qsTr("not at home") : "", stepLabel, contactName.length > 0 ? qsTr("contact: %1").arg(contactName) : qsTr("no contact yet")])
            text: name
            tone: conflicts > 0 ? Tone.Conflict : late ? Tone.Overdue : Tone.Neutral
            toneIcon: conflicts > 0 ? "conflict" : late ? "clock" : ""
            width: ListView.view ? ListView.view.width : implicitWidth
            onClicked: root.clientWanted(clientId, step)
        }
    }
    ColumnLayout {
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        visible: list.count === 0

        LoadingState {
            Layout.fillWidth: true
            rows: 8
            visible: clients.state === App.ListModel.Loading
            what: qsTr("Reading the clients")
        }
        ProblemState {
            Layout.fillWidth: true
            actionText: qsTr("Try again")
            remedy: clients.advice
            visible: clients.state === App.ListModel.Failed
            what: clients.what
            onActed: clients.reload()
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceM
            actionText: root.filtered ? "" : qsTr("New client")
            iconName: root.filtered ? "search" : "clients"
            remedy: root.filtered ? qsTr("Look at the spelling, or search by birth date: 11-02-1938.") : qsTr("Add the first client, or bring in a list from another system.")
            visible: clients.empty
            what: root.filtered ? qsTr("Nobody found") : qsTr("No clients yet")
            onActed: root.add()
        }
    }
    EmergencyDialog {
        id: emergency

        session: root.session
    }
    ImportDialog {
        id: importer

        session: root.session
    }
    ClientDialog {
        id: dialog

        session: root.session
        onSaved: client => root.clientWanted(client, 1)
    }
}
