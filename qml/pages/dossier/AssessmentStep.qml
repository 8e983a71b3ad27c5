pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 2, the multidomain analysis: every domain answered, "no problem" in one touch.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    property string resume: "" // the domain that was open when the program ended

    spacing: Theme.spaceL

    App.Bookmark {
        session: root.session
        onFound: (client, step, part) => root.resume = client === root.client && step === 2 ? part : ""
    }
    App.DossierAnswers {
        id: answers

        client: root.client
        session: root.session
    }
    ListCard {
        describes: qsTr("Everyone fills in what they know; together it is one picture.")
        list: answers
        row: DomainRow {
            Layout.fillWidth: true
            client: root.client
            resume: root.resume
            session: root.session
            onOpened: (domain, record) => {
                root.resume = "";
                answerDialog.open_for(domain, record, answersLabel(domain));
            }

            function answersLabel(code: string): string {
                return domainLabel;
            }
        }
        title: qsTr("Domains")
    }
    ListCard {
        actionText: qsTr("Add a problem")
        emptyIcon: "star"
        emptyRemedy: qsTr("Problems become goals in the plan and questions for the meeting.")
        emptyWhat: qsTr("No problems written down")
        list: App.DossierProblems {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string label
            required property string domainLabel
            required property string priorityLabel
            required property string statusLabel
            required property string by
            required property bool clientPriority
            required property string ratings
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : clientPriority ? qsTr("Matters most to the client") : priorityLabel
            subtitle: Phrase.dots([domainLabel, statusLabel, ratings.length > 0 ? qsTr("KBS %1").arg(ratings) : "", by])
            text: label
            tone: conflicts > 0 ? Tone.Conflict : clientPriority ? Tone.Accent : Tone.Neutral
            onClicked: problemDialog.show(recordId)
        }
        title: qsTr("Problems")
        onActed: problemDialog.show("")
    }
    AnswerDialog {
        id: answerDialog

        client: root.client
        session: root.session
    }
    ProblemDialog {
        id: problemDialog

        client: root.client
        session: root.session
    }
}
