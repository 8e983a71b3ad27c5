pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A visit, a call, a talk: how, a ready sentence or own words, saved. What happened can ask for an early review.
FormDialog {
    id: root

    readonly property list<string> sentences: [qsTr("Called, all is well."), qsTr("Called, nobody answered."), qsTr("Visited, all is well."), qsTr("Spoke with the carer.")]

    kind: "contact_moment"
    title: qsTr("Contact")
    onPrepared: if (record.length === 0 && draft.field("at").text.length === 0)
        draft.preset("at", Qt.formatDate(new Date(), "yyyy-MM-dd"))
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldSegments {
            Layout.fillWidth: true
            field: root.draft.field("channel")
        }
        FieldArea {
            id: words

            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            mandatory: true
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.record.length === 0 && root.draft.field("text").text.length === 0

            Repeater {
                model: root.sentences

                Button {
                    required property string modelData

                    text: modelData
                    onClicked: {
                        root.draft.field("text").text = modelData;
                        words.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
        }
        ToldBy {
            Layout.fillWidth: true
            draft: root.draft
            session: root.session
        }
        FormRow {
            Layout.fillWidth: true

            FieldText {
                Layout.fillWidth: true
                field: root.draft.field("with")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("at")
            }
        }
        FieldFlags {
            Layout.fillWidth: true
            draft: root.draft
            name: "triggers"
        }
    }
}
