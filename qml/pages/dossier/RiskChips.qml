pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The risk flags of a domain, one touch each; what measurements propose is said, and never set by itself.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property string domain
    required property App.RecordDraft draft

    spacing: Theme.spaceXs

    App.RiskModel {
        id: risks

        client: root.domain.length > 0 ? root.client : ""
        domain: root.domain
        session: root.session
    }
    Label {
        Layout.fillWidth: true
        font.weight: Font.Medium
        kind: Label.Small
        text: qsTr("Risks")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: risks

            Chip {
                id: chip

                required property string risk
                required property string label
                required property string why
                readonly property App.FieldDraft flag: root.draft.field("risk_flags." + risk)

                checked: flag.checked
                hint: why.length > 0 ? qsTr("Proposed by %1").arg(why) : ""
                text: label
                onToggled: flag.checked = checked

                Connections {
                    function onTextChanged() {
                        chip.checked = chip.flag.checked;
                    }

                    target: chip.flag
                }
            }
        }
    }
    Repeater {
        model: risks

        Label {
            required property string risk
            required property string label
            required property string why

            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Proposed: %1 (%2)").arg(label).arg(why)
            visible: why.length > 0 && !root.draft.field("risk_flags." + risk).checked
        }
    }
}
