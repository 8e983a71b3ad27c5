pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A goal in the client's words; where two people set another date, both are shown.
FormDialog {
    id: root

    kind: "goal"
    title: qsTr("Goal")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            id: words

            Layout.fillWidth: true
            field: root.draft.field("description")
            focus: true
            mandatory: true
        }
        FieldArea {
            id: target

            Layout.fillWidth: true
            field: root.draft.field("target")
            lines: 2
            hint: qsTr("How one can see that it is reached: 300 m with the walker, twice a week")
        }
        Repeater {
            model: ["description", "target", "due", "priority"]

            Slot {
                id: place

                required property string modelData

                Layout.fillWidth: true
                active: root.record.length > 0 && root.draft.field(modelData).inConflict
                visible: active
                body: FieldConflict {
                    client: root.client
                    field: place.modelData
                    label: root.draft.field(place.modelData).label
                    mergeable: place.modelData === "description" || place.modelData === "target"
                    record: root.record
                    session: root.session
                    onMerge: field => (field === "target" ? target : words).forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
        FormRow {
            Layout.fillWidth: true

            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("due")
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("owner")
                session: root.session
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("priority")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("funder")
            }
            FieldChoice {
                Layout.fillWidth: true
                field: root.draft.field("status")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
            }
        }
        FormRow {
            Layout.fillWidth: true
            most: 3

            Repeater {
                model: ["start_knowledge", "start_behaviour", "start_state"]

                FieldNumber {
                    required property string modelData

                    Layout.fillWidth: true
                    field: root.draft.field(modelData)
                    from: 1
                    to: 5
                }
            }
        }
    }
}
