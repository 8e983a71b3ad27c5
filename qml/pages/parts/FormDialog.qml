import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme
import "places.js" as Places

// A form for one record above the page. What is typed is kept as it is typed; the dialog closes when it is saved.
// Content comes as a component, so that its fields are made when the draft can give them.
Dialog {
    id: root

    required property Session session
    required property string kind
    property string client: ""
    property string record: ""
    property string part: ""
    property Component form
    property alias draft: ownDraft

    signal prepared
    signal saved(string client, string record)

    // Opens the form for this record, or for a new one.
    function show(id: string) {
        record = id;
        open();
    }

    acceptable: ownDraft.canSubmit
    acceptText: qsTr("Save")
    busy: ownDraft.state === RecordDraft.Saving
    rejectText: qsTr("Close")
    // The keyboard goes to where somebody stopped, or to the first field.
    function settle() {
        const resumed = ownDraft.restored && ownDraft.at.length > 0 && Places.goTo(slot.item, ownDraft.at, Qt.OtherFocusReason);
        if (!resumed && !slot.activeFocus)
            slot.nextItemInFocusChain(true).forceActiveFocus(Qt.PopupFocusReason);
    }

    onClosed: ownDraft.reopen()
    onOpened: later.restart()
    onConfirmed: ownDraft.submit()

    RecordDraft {
        id: ownDraft

        client: root.client
        kind: root.kind
        part: root.part
        record: root.record
        session: root.session
        onReadyChanged: if (ready)
            root.prepared()
        onHandedOn: root.close()
        onSaved: (client, record) => {
            root.close();
            root.saved(client, record);
        }
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: ownDraft.advice
        visible: ownDraft.what.length > 0
        what: ownDraft.what
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Go on")
        kind: Banner.Info
        remedy: qsTr("Nothing of it is saved yet. Go on where your colleague stopped.")
        visible: ownDraft.ready && ownDraft.begunBy.length > 0
        what: qsTr("Begun by %1, %2.").arg(ownDraft.begunBy).arg(ownDraft.begunAt)
        onActed: {
            ownDraft.takeOver();
            later.restart();
        }
    }
    Banner {
        Layout.fillWidth: true
        actionText: ownDraft.taken ? qsTr("Throw away") : qsTr("Start again")
        kind: Banner.Info
        remedy: ownDraft.taken ? qsTr("Nothing of it is saved yet. Go on, or throw it away for everybody.") : qsTr("Nothing of it is saved yet. Go on, or start again.")
        visible: ownDraft.restored && ownDraft.dirty
        what: ownDraft.taken ? qsTr("This is what a colleague began.") : qsTr("This is what you typed before.")
        onActed: ownDraft.discard()
    }
    LoadingState {
        Layout.fillWidth: true
        rows: 3
        visible: !ownDraft.ready
        what: qsTr("Opening the form")
    }
    OwnWords {
        Layout.fillWidth: true
        about: root.record
        client: root.opened && root.record.length > 0 ? root.client : ""
        session: root.session
    }
    Timer {
        id: later

        interval: 0
        onTriggered: if (root.opened && slot.item)
            root.settle()
    }
    Slot {
        id: slot

        Layout.fillWidth: true
        active: ownDraft.ready && ownDraft.state !== RecordDraft.Saved
        body: root.form
        visible: active
        onItemChanged: later.restart()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Button {
            iconName: "team"
            kind: Button.Quiet
            text: qsTr("Let a colleague go on")
            visible: ownDraft.canHandOn
            onClicked: ownDraft.handOn()
        }
        Button {
            iconName: "history"
            kind: Button.Quiet
            text: qsTr("History")
            visible: root.record.length > 0 && ownDraft.ready
            onClicked: history.show(root.record)
        }
    }
    HistoryDialog {
        id: history

        client: root.client
        kind: root.kind
        session: root.session
    }
}
