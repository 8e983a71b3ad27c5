pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A request of the client: what, when and by whom; later what was decided and done.
FormDialog {
    id: root

    property string about: ""
    property string aboutKind: ""
    readonly property bool ofOne: draft.ready && draft.field("record").text.length > 0

    // About one record of the dossier; without it a request is about a theme or about all of it.
    function askAbout(ofRecord: string, kindOf: string) {
        about = ofRecord;
        aboutKind = kindOf;
        show("");
    }

    kind: "rights_case"
    part: about
    title: qsTr("A right of the client")
    onPrepared: {
        if (record.length === 0) {
            draft.preset("asked_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
            draft.preset("asked_by", "client");
            draft.preset("handler", session.myId);
            draft.preset("record", about);
            draft.preset("record_kind", aboutKind);
        }
    }
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("right")
            focus: root.record.length === 0
            mandatory: true
        }
        Label {
            Layout.fillWidth: true
            muted: true
            text: qsTr("About one thing in the dossier. Once it is granted, the request under Rights shows it or has it destroyed.")
            visible: root.ofOne
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("asked_words")
            lines: 2
        }
        FieldTheme {
            Layout.fillWidth: true
            field: root.draft.field("theme")
            hint: qsTr("Leave empty for the whole dossier")
            mandatory: false
            visible: !root.ofOne
        }
        FormRow {
            Layout.fillWidth: true

            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("asked_on")
                mandatory: true
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("asked_by")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("asked_by_name")
                visible: root.draft.field("asked_by").text !== "client"
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("asked_how")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("handler")
                session: root.session
            }
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Relatives see a dossier only when the client agreed to it, after an incident, or with a weighty interest of their own (article 7:458a of the Civil Code). Ask the doctor.")
            visible: root.draft.field("asked_by").text === "relative"
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Decision")
            visible: root.record.length > 0
        }
        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("right_decision")
            visible: root.record.length > 0
            onChosen: {
                const on = root.draft.field("decided_on");
                if (on.text.length === 0)
                    on.text = Qt.formatDate(new Date(), "yyyy-MM-dd");
                const by = root.draft.field("decided_by");
                if (by.text.length === 0)
                    by.text = root.session.myId;
            }
        }
        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("refusal_reason")
            mandatory: true
            visible: root.draft.field("right_decision").text === "refused" || root.draft.field("right_decision").text === "partly"
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("decision_text")
            lines: 2
            visible: root.record.length > 0
        }
        FormRow {
            Layout.fillWidth: true
            visible: root.record.length > 0

            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("decided_on")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("decided_by")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("done_on")
            }
            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("given")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("extended_until")
                hint: qsTr("At most two months more; tell the client why")
            }
        }
    }
}
