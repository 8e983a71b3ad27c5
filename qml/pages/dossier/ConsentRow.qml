import QtQuick
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// One consent: for whom and what, how it was given, and whether it still stands. Placed by numbers: the button's form
// follows the width.
Item {
    id: root

    required property string recordId
    required property string party
    required property string theme
    required property string purpose
    required property string limits
    required property string doctorRole
    required property string givenBy
    required property string givenHow
    required property string givenOn
    required property string until
    required property string withdrawnOn
    required property string recordedBy
    required property int stage
    required property int conflicts

    readonly property string about: qsTr("%1: %2").arg(party).arg(theme)
    readonly property bool stands: stage === App.ConsentStage.Given
    readonly property bool narrow: width < Theme.fieldWidth * 1.8
    readonly property string asked: Phrase.joined([givenBy, givenHow, givenOn], ", ")
    readonly property list<string> stages: [qsTr("Given"), qsTr("Not given"), qsTr("Withdrawn"), qsTr("Ended")]

    signal opened(string record)
    signal withdrawn(string record, string about)

    implicitHeight: row.implicitHeight
    implicitWidth: Theme.fieldWidth

    ListRow {
        id: row

        chevron: !root.narrow
        condition: root.conflicts > 0 ? qsTr("Choose") : root.stages[root.stage]
        lines: 4
        subtitle: Phrase.dots([root.doctorRole, root.limits, root.purpose, root.asked, root.until.length > 0 ? qsTr("until %1").arg(root.until) : "", root.withdrawnOn.length > 0 ? qsTr("withdrawn on %1").arg(root.withdrawnOn) : "", root.recordedBy.length > 0 ? qsTr("recorded by %1").arg(root.recordedBy) : ""])
        text: root.about
        tone: root.conflicts > 0 ? Tone.Conflict : root.stands ? Tone.Ok : root.stage === App.ConsentStage.Ended ? Tone.Due : Tone.Neutral
        onClicked: root.opened(root.recordId)
        width: !root.stands ? root.width : root.width - Theme.spaceXs - (root.narrow ? cross.width : words.width)
    }
    Button {
        id: words

        hint: root.about
        kind: Button.Quiet
        text: qsTr("Withdraw")
        visible: root.stands && !root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.withdrawn(root.recordId, root.about)
    }
    IconButton {
        id: cross

        hint: root.about
        iconName: "blocked"
        text: qsTr("Withdraw")
        visible: root.stands && root.narrow
        x: root.width - width
        y: (root.height - height) / 2
        onClicked: root.withdrawn(root.recordId, root.about)
    }
}
