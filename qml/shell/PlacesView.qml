pragma ComponentBehavior: Bound
import QtQuick
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Clients
import Kernteam.Pages.Conference
import Kernteam.Pages.Conflicts
import Kernteam.Pages.Dossier
import Kernteam.Pages.Settings
import Kernteam.Pages.Team
import Kernteam.Pages.Today

// The page of the place where the person is. Each is made when it is gone to.
Slot {
    id: root

    required property App.Session session
    property bool conflicts: false
    property string conference: ""
    property int step: 0
    property int tab: 0 // of the dossier

    signal lockWanted

    function openClient(client: string, at: int) {
        step = at;
        tab = 0;
        conflicts = false;
        session.openClient = client;
    }
    function openMessages(client: string) {
        openClient(client, 0);
        tab = 3;
    }
    function page(): Component {
        if (conflicts)
            return conflictsPage;
        switch (session.place) {
        case App.Session.Clients:
            return clientsPage;
        case App.Session.Dossier:
            return dossierPage;
        case App.Session.Conference:
            return conferencePage;
        case App.Session.Team:
            return teamPage;
        case App.Session.Settings:
            return settingsPage;
        default:
            return todayPage;
        }
    }

    focus: true
    body: page()

    App.Bookmark {
        session: root.session
        onFound: (client, step) => root.openClient(client, step)
    }

    Component {
        id: todayPage

        TodayPage {
            session: root.session
            onClientWanted: (client, step) => root.openClient(client, step)
            onConferenceWanted: conference => {
                root.conference = conference;
                root.session.place = App.Session.Conference;
            }
            onConflictsWanted: root.conflicts = true
            onMessagesWanted: client => root.openMessages(client)
        }
    }
    Component {
        id: clientsPage

        ClientsPage {
            session: root.session
            onClientWanted: (client, step) => root.openClient(client, step)
        }
    }
    Component {
        id: dossierPage

        DossierPage {
            client: root.session.openClient
            session: root.session
            step: root.step
            tab: root.tab
            onBack: root.session.place = App.Session.Clients
        }
    }
    Component {
        id: conferencePage

        ConferencesPage {
            conference: root.conference
            session: root.session
            onClientWanted: (client, step) => root.openClient(client, step)
        }
    }
    Component {
        id: conflictsPage

        ConflictsPage {
            session: root.session
            onClientWanted: (client, step) => root.openClient(client, step)
        }
    }
    Component {
        id: teamPage

        TeamPage {
            session: root.session
        }
    }
    Component {
        id: settingsPage

        SettingsPage {
            session: root.session
            onLockWanted: root.lockWanted()
        }
    }
    Connections {
        function onPlaceChanged() {
            root.conflicts = false;
            if (root.session.place !== App.Session.Conference)
                root.conference = "";
        }

        target: root.session
    }
}
