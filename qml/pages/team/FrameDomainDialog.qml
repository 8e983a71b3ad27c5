pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One domain of the MDA: its name, its place, whether it is asked, and the questions of the team in it.
Dialog {
    id: root

    required property App.Session session
    property string domain: ""
    property string label: ""
    property string record: ""
    property bool asked: true
    property bool first: false
    property bool last: false
    readonly property bool mayEdit: session.admin

    function edit(code: string) {
        domain = code;
        open();
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: label

    // The row of the domain that is open, as it is now.
    Instantiator {
        model: App.FrameDomainsModel {
            session: root.session
        }
        delegate: QtObject {
            id: one

            required property string domain
            required property string label
            required property string recordId
            required property bool asked
            required property bool first
            required property bool last
            readonly property bool open: domain === root.domain
            readonly property string said: open ? `${label}/${recordId}/${asked}/${first}/${last}` : ""

            function tell() {
                if (!open)
                    return;
                root.label = label;
                root.record = recordId;
                root.asked = asked;
                root.first = first;
                root.last = last;
            }

            onSaidChanged: tell()
            Component.onCompleted: tell()
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        visible: root.mayEdit

        Button {
            iconName: "edit"
            text: qsTr("Another name")
            onClicked: nameDialog.show(root.record)
        }
        Button {
            iconName: root.asked ? "close" : "check"
            text: root.asked ? qsTr("No longer ask") : qsTr("Ask again")
            onClicked: root.session.askDomain(root.domain, !root.asked)
        }
        Button {
            enabled: !root.first
            text: qsTr("Move up")
            onClicked: root.session.moveDomain(root.domain, true)
        }
        Button {
            enabled: !root.last
            text: qsTr("Move down")
            onClicked: root.session.moveDomain(root.domain, false)
        }
    }
    ListCard {
        Layout.fillWidth: true
        actionText: root.mayEdit ? qsTr("Add a question") : ""
        emptyIcon: "edit"
        emptyRemedy: qsTr("The usual form is always there: no problem, problems, what was found, what goes well, risks.")
        emptyWhat: qsTr("No questions of your own")
        list: App.FrameQuestionsModel {
            domain: root.domain
            session: root.session
        }
        row: RowLayout {
            id: line

            required property string recordId
            required property string label
            required property string formLabel
            required property bool asked
            required property int conflicts
            required property bool first
            required property bool last

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                chevron: root.mayEdit
                condition: line.conflicts > 0 ? qsTr("Choose") : line.asked ? "" : qsTr("Not asked")
                lines: 3
                subtitle: line.formLabel
                text: line.label
                tone: line.conflicts > 0 ? Tone.Conflict : Tone.Neutral
                onClicked: if (root.mayEdit)
                    questionDialog.show(line.recordId)
            }
            IconButton {
                hint: line.label
                iconName: "chevron-up"
                text: qsTr("Move up")
                visible: root.mayEdit && !line.first
                onClicked: root.session.moveQuestion(line.recordId, true)
            }
        }
        title: qsTr("Questions of our own")
        onActed: questionDialog.show("")
    }
    FormDialog {
        id: nameDialog

        kind: "frame_domain"
        part: root.domain
        session: root.session
        title: qsTr("Another name")
        onPrepared: if (record.length === 0)
            draft.preset("code", root.domain)
        form: FieldText {
            field: nameDialog.draft.field("name")
            focus: true
            hint: qsTr("Leave empty for the usual name.")
        }
    }
    QuestionDialog {
        id: questionDialog

        domain: root.domain
        session: root.session
    }
}
