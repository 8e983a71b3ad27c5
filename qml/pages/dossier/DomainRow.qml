import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// One domain: answered or not, and "no problem" as one touch.
GridLayout {
    id: root

    required property App.Session session
    required property string client
    required property string domain
    required property string domainLabel
    required property string recordId
    required property bool answered
    required property bool noProblem
    required property string strength
    required property string by
    required property int problems
    required property list<string> problemNames
    required property list<string> risks
    required property bool mine
    required property bool contradicts
    required property string before
    required property string strengthBefore
    required property int conflicts
    required property bool asked
    required property string begun

    property string resume: ""

    signal opened(string domain, string record)

    readonly property bool narrow: width < Theme.fieldWidth * 1.5

    columnSpacing: Theme.spaceS
    columns: narrow ? 1 : 2
    rowSpacing: 0
    // Later: it is asked while this row is still being made.
    onResumeChanged: later.restart()
    Component.onCompleted: later.restart()

    function goOn() {
        if (resume.length > 0 && resume === domain)
            opened(domain, recordId);
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.goOn()
    }
    ListRow {
        Layout.fillWidth: true
        condition: root.conflicts > 0 ? qsTr("Choose") : root.contradicts ? qsTr("Contradiction") : !root.answered ? qsTr("Not answered") : root.noProblem ? qsTr("No problem") : qsTr("%n problem(s)", "", root.problems)
        iconName: root.answered ? "check-circle" : "circle"
        subtitle: Phrase.dots([root.asked ? "" : qsTr("not asked any more"), root.begun, root.mine ? qsTr("your part") : "", Phrase.joined(root.problemNames, ", "), root.risks.length > 0 ? qsTr("risk: %1").arg(Phrase.joined(root.risks, ", ")) : "", root.strength, root.by])
        text: root.domainLabel
        tone: root.conflicts > 0 || root.contradicts ? Tone.Conflict : !root.answered ? Tone.Neutral : root.noProblem ? Tone.Ok : Tone.Due
        onClicked: root.opened(root.domain, root.recordId)
    }
    Button {
        Layout.bottomMargin: root.narrow ? Theme.spaceS : 0
        Layout.leftMargin: root.narrow ? Theme.iconSize + (kind === Button.Quiet ? Theme.spaceM : 2 * Theme.spaceM) : 0
        iconName: "check"
        text: qsTr("No problem")
        hint: root.domainLabel
        visible: root.asked && !root.answered
        onClicked: {
            quick.field("no_problem").checked = true;
            quick.submit();
        }
    }
    App.RecordDraft {
        id: quick

        client: root.client
        kind: "assessment_answer"
        part: "quick-" + root.domain
        record: root.recordId
        session: root.session
        onReadyChanged: if (ready)
            preset("domain", root.domain)
    }
}
