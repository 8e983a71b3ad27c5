import QtQuick
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// An open profile: the frame, the place, what went wrong and what goes on.
AppFrame {
    id: root

    required property App.Session session
    readonly property list<int> placesOf: [App.Session.Today, App.Session.Clients, App.Session.Conference, App.Session.Team, App.Session.Settings]

    // Later: the page that asks is gone when this has run, and a handler must not outlive its page.
    function lock() {
        later.restart();
    }
    function indexOfPlace(place: int): int {
        for (let i = 0; i < placesOf.length; ++i) {
            if (placesOf[i] === place)
                return i;
        }
        return place === App.Session.Dossier ? 1 : -1;
    }

    counts: [session.sync.conflicts, 0, 0, session.sync.waitingMembers, 0]
    place: indexOfPlace(session.place)
    truth: session.sync.sentence
    truthIcon: session.sync.level === App.SyncTruth.Acknowledged ? "check-circle" : session.sync.level === App.SyncTruth.Waiting ? "sync" : "device"
    truthTone: session.sync.level === App.SyncTruth.Acknowledged ? Tone.Ok : session.sync.level === App.SyncTruth.Waiting ? Tone.Due : Tone.Neutral
    onLockChosen: lock()
    onPlaceChosen: place => session.place = placesOf[place]
    onSearchAccepted: search.takeFirst()
    onSearchEdited: text => search.words = text
    onSearchLeft: search.enterList()
    onTruthChosen: session.place = App.Session.Team

    Timer {
        id: later

        interval: 0
        onTriggered: root.session.lock()
    }
    PlacesView {
        anchors.fill: parent
        session: root.session
        onLockWanted: root.lock()
    }
    Column {
        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.spaceS
        z: 1

        Banner {
            closable: true
            kind: Banner.Problem
            remedy: root.session.advice
            visible: root.session.what.length > 0
            what: root.session.what
            width: parent.width
            onClosed: root.session.clearProblem()
        }
        Card {
            visible: root.session.busy
            width: parent.width

            ProgressRow {
                cancellable: root.session.cancellable
                part: root.session.progress
                what: root.session.task
                width: parent.width
                onCancelled: root.session.cancel()
            }
        }
    }
    SearchPanel {
        id: search

        parent: root.searchItem
        session: root.session
        onChosen: client => {
            root.searchText = "";
            search.words = "";
            root.session.openClient = client;
        }
        onClosed: words = ""
    }
    Connections {
        function onDone() {
            root.toast.show(qsTr("Kept on this device"), qsTr("Undo"));
        }

        target: root.session
    }
    Connections {
        function onActed() {
            root.session.undo();
        }

        target: root.toast
    }
}
