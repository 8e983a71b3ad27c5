pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The questions of one instrument with the score as it grows: a signal with its source, never a diagnosis.
FormDialog {
    id: root

    property string instrument: ""
    property string version: "" // of a result; the usual one for a new one

    function show(id: string, name: string, edition: string) {
        instrument = name;
        version = edition;
        part = id.length > 0 ? "" : name;
        record = id;
        open();
    }

    kind: "instrument_result"
    title: questions.title
    onPrepared: if (record.length === 0) {
        draft.preset("instrument", instrument);
        draft.preset("version", questions.version);
        draft.preset("observed_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
    }

    App.InstrumentForm {
        id: questions

        draft: root.draft
        instrument: root.instrument.length > 0 ? root.instrument : "gfi"
        session: root.session
        version: root.version
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        Banner {
            Layout.fillWidth: true
            kind: Banner.Info
            remedy: qsTr("Here they stand as they were filled in. A newer Kernteam shows them with their score.")
            visible: !questions.known
            what: qsTr("This Kernteam does not know these questions; the answers are kept.")
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: questions.licence
            visible: text.length > 0
        }
        Slot {
            Layout.fillWidth: true
            active: questions.aboutCarer
            visible: active
            body: FieldCarer {
                client: root.client
                field: root.draft.field("about")
                hint: qsTr("Whose load it is. Add people in step 3.")
                session: root.session
            }
        }
        Repeater {
            model: questions

            Question {
                Layout.fillWidth: true
                draft: root.draft
            }
        }
        Card {
            Layout.fillWidth: true
            color: Theme.sunken
            visible: questions.known

            Label {
                Layout.fillWidth: true
                kind: Label.Heading
                text: qsTr("Score: %1 (%2)").arg(questions.score).arg(questions.range)
                visible: questions.score.length > 0
            }
            Label {
                Layout.fillWidth: true
                text: questions.missing > 0 ? qsTr("%n question(s) not answered yet", "", questions.missing) : questions.verdict
            }
            Label {
                Layout.fillWidth: true
                kind: Label.Small
                muted: true
                text: questions.direction + " " + questions.source
            }
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("observed_on")
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("note")
        }
    }
}
