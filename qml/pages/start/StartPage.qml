import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts

// First start: begin a team, join one, or look around with people who do not exist.
StartFrame {
    id: root

    enum Way {
        None,
        Found,
        Join,
        Restore
    }

    property int way: StartPage.None
    readonly property bool pairing: session.pairing.step !== App.Pairing.Idle
    readonly property bool filling: way === StartPage.Found || (way === StartPage.Join && !pairing)

    function go() {
        if (way === StartPage.Found)
            found.go();
        else
            join.go();
    }

    foot: FormEnd {
        Layout.fillWidth: true
        busy: root.session.busy
        text: root.way === StartPage.Found ? qsTr("Make the team") : qsTr("Join")
        visible: root.filling
        onBack: root.way = StartPage.None
        onConfirmed: root.go()
    }
    title: way === StartPage.Found ? qsTr("New team") : way === StartPage.Join ? qsTr("Join a team") : way === StartPage.Restore ? qsTr("Restore a backup") : qsTr("Welcome to Kernteam")

    ActionCard {
        Layout.fillWidth: true
        describes: qsTr("You are the first of your team. You invite the others later.")
        enabled: !root.session.busy
        iconName: "plus"
        text: qsTr("Start a new team")
        visible: root.way === StartPage.None
        onClicked: {
            root.way = StartPage.Found;
            found.start();
        }
    }
    ActionCard {
        Layout.fillWidth: true
        describes: qsTr("A colleague has given you a code.")
        enabled: !root.session.busy
        iconName: "key"
        text: qsTr("Join a team")
        visible: root.way === StartPage.None
        onClicked: {
            root.way = StartPage.Join;
            join.start();
        }
    }
    ActionCard {
        Layout.fillWidth: true
        describes: qsTr("You have a file that Kernteam made on this or another device.")
        enabled: !root.session.busy
        iconName: "history"
        text: qsTr("Restore a backup")
        visible: root.way === StartPage.None
        onClicked: {
            root.way = StartPage.Restore;
            restored.start();
        }
    }
    ActionCard {
        Layout.fillWidth: true
        describes: qsTr("With a made-up team and forty made-up clients. It is gone when you close Kernteam.")
        enabled: !root.session.busy
        iconName: "eye"
        text: qsTr("Look around")
        visible: root.way === StartPage.None
        onClicked: root.session.lookAround()
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: qsTr("Everything you write is kept encrypted on this device and shared only with your team. There is no account and no server.")
        visible: root.way === StartPage.None
    }
    FoundForm {
        id: found

        Layout.fillWidth: true
        shortestPassword: root.session.shortestPassword
        visible: root.way === StartPage.Found
        onConfirmed: (password, team, name, role, organisation) => root.session.foundTeam(password, team, name, role, organisation)
    }
    JoinForm {
        id: join

        Layout.fillWidth: true
        shortestPassword: root.session.shortestPassword
        visible: root.way === StartPage.Join && !root.pairing
        onConfirmed: (password, code, name, organisation, address) => root.session.joinTeam(password, code, name, organisation, address)
    }
    RestoreForm {
        id: restored

        Layout.fillWidth: true
        session: root.session
        visible: root.way === StartPage.Restore
    }
    Button {
        iconName: "arrow-left"
        kind: Button.Quiet
        text: qsTr("Back")
        visible: root.way === StartPage.Restore
        onClicked: {
            restored.clear();
            root.session.backups.clear();
            root.way = StartPage.None;
        }
    }
    JoinSteps {
        Layout.fillWidth: true
        pairing: root.session.pairing
        visible: root.way === StartPage.Join && root.pairing
    }
}
