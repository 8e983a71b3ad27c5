pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 1, early detection: what was noticed, what was measured, what was decided.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Add a signal")
        emptyAction: qsTr("Add a signal")
        emptyIcon: "signal"
        emptyRemedy: qsTr("Write down what someone noticed: who, when and what.")
        emptyWhat: qsTr("No signals yet")
        list: App.DossierSignals {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string source
            required property string sourceLabel
            required property string urgency
            required property string urgencyLabel
            required property string observedOn
            required property string statusLabel
            required property string closingReason
            required property string by
            required property int conflicts
            required property bool waiting

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : waiting ? urgencyLabel : statusLabel
            iconName: waiting ? "signal" : "check-circle"
            subtitle: Phrase.dots([source, sourceLabel, closingReason, by])
            tone: conflicts > 0 ? Tone.Conflict : !waiting ? Tone.Ok : urgency === "urgent" || urgency === "high" ? Tone.Overdue : Tone.Neutral
            trailing: observedOn
            onClicked: signalDialog.show(recordId)
        }
        title: qsTr("Signals")
        onActed: signalDialog.show("")
    }
    ListCard {
        actionText: qsTr("Fill in an instrument")
        emptyIcon: "assess"
        emptyRemedy: qsTr("An instrument helps to see frailty. Its score is a signal, never a diagnosis.")
        emptyWhat: qsTr("No instrument filled in yet")
        list: App.DossierInstruments {
            client: root.client
            session: root.session
        }
        row: InstrumentRow {
            Layout.fillWidth: true
            onCourseWanted: instrument => courseDialog.show(instrument)
            onOpened: (record, instrument, version) => instrumentDialog.show(record, instrument, version)
        }
        title: qsTr("Instruments")
        onActed: pick.open()
    }
    ListCard {
        actionText: qsTr("Decide")
        emptyIcon: "check-circle"
        emptyRemedy: qsTr("Decide with the doctor: not frail, keep watching, or frail.")
        emptyWhat: qsTr("Nothing decided yet")
        list: App.DossierTriages {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string outcomeLabel
            required property string reason
            required property string decidedOn
            required property string agreement
            required property string by
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : agreement
            iconName: "check-circle"
            subtitle: Phrase.dots([reason, by])
            text: outcomeLabel
            tone: conflicts > 0 ? Tone.Conflict : Tone.Ok
            trailing: decidedOn
            onClicked: triageDialog.show(recordId)
        }
        title: qsTr("Decision")
        onActed: triageDialog.show("")
    }
    SignalDialog {
        id: signalDialog

        client: root.client
        session: root.session
    }
    TriageDialog {
        id: triageDialog

        client: root.client
        session: root.session
    }
    InstrumentPick {
        id: pick

        onPicked: instrument => instrumentDialog.show("", instrument, "")
    }
    CourseDialog {
        id: courseDialog

        client: root.client
        session: root.session
    }
    InstrumentDialog {
        id: instrumentDialog

        client: root.client
        session: root.session
    }
}
