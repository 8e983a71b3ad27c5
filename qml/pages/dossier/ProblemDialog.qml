pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A problem in one domain, with its modifiers and ratings on one form.
FormDialog {
    id: root

    property string domain: ""
    property int number: 0 // of the Omaha System; 0 for words of one's own
    property string label: ""
    readonly property App.FieldDraft named: draft.ready ? draft.field("label") : null

    // A new problem, from within its domain.
    function add(code: string, omaha: int, words: string) {
        domain = code;
        number = omaha;
        label = words;
        part = code + "-" + (omaha > 0 ? String(omaha) : words);
        show("");
    }
    // One that is there; or a new one that nothing is known of yet.
    function change(id: string) {
        domain = "";
        number = 0;
        label = "";
        part = "";
        show(id);
    }
    function take(omaha: int, words: string) {
        named.text = words;
        draft.field("code").text = omaha > 0 ? String(omaha) : "";
    }

    kind: "problem"
    title: named && named.text.length > 0 ? named.text : qsTr("Problem")
    onPrepared: if (record.length === 0) {
        draft.preset("domain", domain);
        draft.preset("label", label);
        draft.preset("code", number > 0 ? String(number) : "");
        draft.preset("modifier_owner", "individual");
        draft.preset("modifier_state", "actual");
        draft.preset("status", "active");
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("label")
            focus: true
            mandatory: true
        }
        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("domain")
            visible: root.domain.length === 0
        }
        OmahaChips {
            Layout.fillWidth: true
            domain: root.draft.field("domain").text
            session: root.session
            visible: root.record.length === 0 && root.domain.length === 0 && root.draft.field("label").text.length === 0 && root.draft.field("domain").text.length > 0
            onPicked: (number, label) => root.take(number, label)
        }
        FormRow {
            Layout.fillWidth: true
            most: 1

            Repeater {
                model: ["knowledge", "behaviour", "state"]

                FieldRating {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                }
            }
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_priority")
        }
        FormRow {
            Layout.fillWidth: true

            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("modifier_state")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("modifier_owner")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("priority")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
                visible: root.record.length > 0
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
        }
    }
}
