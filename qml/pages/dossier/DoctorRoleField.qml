pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// As what the doctor speaks to somebody who does not treat: proposes the least that goes with it, and says what goes
// beyond.
ColumnLayout {
    id: root

    required property App.Session session
    required property App.RecordDraft draft
    readonly property bool fresh: draft.record.length === 0
    property string proposed: "" // the purpose that was filled in for a role

    // Lists of Qt are arrays here, which the linter of Qt 6.4 does not know.
    // qmllint disable property type
    function propose() {
        if (!fresh)
            return;
        const least = preset.least;
        draft.field("compartment").text = least[0];
        draft.also = least.slice(1);
        const purpose = draft.field("purpose");
        if (purpose.text.length === 0 || purpose.text === proposed)
            purpose.text = preset.purpose;
        proposed = preset.purpose;
    }
    function toggle(code: string, on: bool) {
        draft.also = on ? draft.also.concat([code]) : draft.also.filter(one => one !== code);
    }
    function shares(code: string, also: list<string>): bool {
        return also.includes(code);
    }
    function proposeAgain() {
        if (fresh && draft.field("doctor_role").text.length > 0)
            draft.also = preset.least.filter(one => one !== draft.field("compartment").text);
    }
    // qmllint enable property type

    spacing: Theme.spaceM
    visible: preset.asked

    // The form was closed and opened again: what goes with the role is proposed once more.
    Component.onCompleted: proposeAgain()

    App.DoctorPreset {
        id: preset

        also: root.draft.also
        party: root.draft.field("party").text
        partyName: root.draft.field("party_name").text
        role: root.draft.field("doctor_role").text
        session: root.session
        theme: root.draft.field("compartment").text
    }
    FieldSegments {
        Layout.fillWidth: true
        field: root.draft.field("doctor_role")
        hint: qsTr("This party does not treat the client. The role says what is needed at least.")
        onChosen: root.propose()
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Caption
        text: qsTr("Is shared as well")
        visible: themes.visible
    }
    Flow {
        id: themes

        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.fresh && preset.role.length > 0

        Repeater {
            model: preset.others

            Chip {
                required property int index
                required property string modelData

                checked: root.shares(modelData, root.draft.also)
                hint: qsTr("Is shared as well")
                text: preset.otherLabels[index]
                onToggled: root.toggle(modelData, checked)
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        remedy: qsTr("It can be shared when the client agrees. Ask it in so many words, and say what it is for.")
        visible: preset.beyond.length > 0
        what: qsTr("More than goes with this role: %1.").arg(preset.beyond)
    }
}
