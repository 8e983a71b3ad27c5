pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One domain of the analysis: its problems as one-touch choices, what is found, what goes well, what the client puts
// first, and the risks.
FormDialog {
    id: root

    property string domain: ""
    readonly property bool social: domain === "M" || domain === "M.home"
    property string before: "" // of the round before this one
    property string strengthBefore: ""

    signal problemWanted(string domain, int number, string label)
    signal problemOpened(string record)

    function open_for(code: string, id: string, label: string, found: string, well: string) {
        domain = code;
        title = label;
        before = id.length > 0 ? "" : found;
        strengthBefore = well;
        part = code;
        record = id;
        open();
    }

    kind: "assessment_answer"
    title: ""
    onClosed: bookmark.forget()
    onOpened: bookmark.keep(client, 2, domain)
    onPrepared: if (record.length === 0)
        draft.preset("domain", domain)

    App.Bookmark {
        id: bookmark

        session: root.session
    }
    App.DossierProblems {
        id: problems

        client: root.domain.length > 0 ? root.client : ""
        domain: root.domain
        session: root.session
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("no_problem")
            focus: true
        }
        Banner {
            Layout.fillWidth: true
            actionText: qsTr("There is a problem")
            kind: Banner.Warning
            remedy: qsTr("Both stay until someone chooses. Take “no problem” away here, or set the problem to solved below.")
            visible: root.draft.field("no_problem").checked && problems.activeCount > 0
            what: qsTr("“No problem” and %n problem(s) contradict each other.", "", problems.activeCount)
            onActed: root.draft.field("no_problem").checked = false
        }
        DomainProblems {
            Layout.fillWidth: true
            domain: root.domain
            problems: problems
            session: root.session
            visible: !root.draft.field("no_problem").checked || problems.count > 0
            onAdded: (number, label) => root.problemWanted(root.domain, number, label)
            onOpened: record => root.problemOpened(record)
        }
        TeamQuestions {
            Layout.fillWidth: true
            domain: root.domain
            draft: root.draft
            record: root.record
            session: root.session
            visible: !root.draft.field("no_problem").checked && count > 0
        }
        CarerLoad {
            Layout.fillWidth: true
            client: root.social ? root.client : ""
            session: root.session
            visible: root.social && count > 0
        }
        Banner {
            Layout.fillWidth: true
            actionText: qsTr("Take over")
            kind: Banner.Info
            remedy: root.before
            visible: root.before.length > 0 && root.draft.field("text").text.length === 0
            what: qsTr("Found in the round before")
            onActed: {
                root.draft.field("text").text = root.before;
                root.draft.field("strength").text = root.strengthBefore;
            }
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            visible: !root.draft.field("no_problem").checked
        }
        ToldBy {
            Layout.fillWidth: true
            draft: root.draft
            session: root.session
            visible: root.draft.field("text").text.length > 0
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("strength")
            lines: 2
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_priority")
        }
        RiskChips {
            Layout.fillWidth: true
            client: root.client
            domain: root.domain
            draft: root.draft
            session: root.session
        }
    }
}
