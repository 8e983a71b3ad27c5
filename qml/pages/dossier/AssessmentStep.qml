pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Step 2, the multidomain analysis: my own domains first, "no problem" in one touch, and the picture of the whole.
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
    App.AssessmentPeople {
        id: people

        client: root.client
        session: root.session
    }
    ClientVoiceCard {
        Layout.fillWidth: true
        answers: answers
        client: root.client
        dossier: root.dossier
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
                answerDialog.open_for(domain, record, domainLabel, before, strengthBefore);
            }
        }
        title: qsTr("Domains")

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXxs

            Label {
                Layout.fillWidth: true
                kind: Label.Strong
                text: qsTr("%1 of %2 domains filled in").arg(answers.answeredCount).arg(answers.askedCount)
                visible: answers.count > 0
            }
            Repeater {
                model: people

                Label {
                    required property string name
                    required property string domains
                    required property string at

                    Layout.fillWidth: true
                    kind: Label.Small
                    muted: true
                    text: qsTr("%1: %2, %3").arg(name).arg(domains).arg(at)
                }
            }
            Button {
                Layout.alignment: Qt.AlignLeft
                Layout.topMargin: Theme.spaceXs
                iconName: "plus"
                text: qsTr("Begin a new round")
                visible: answers.allAnswered
                onClicked: roundDialog.open()
            }
        }
    }
    ProblemsCard {
        client: root.client
        session: root.session
        onOpened: record => problemDialog.change(record)
    }
    PictureCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
        visible: answers.answeredCount > 0
    }
    PhotosCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    AnswerDialog {
        id: answerDialog

        client: root.client
        session: root.session
        onProblemWanted: (domain, number, label) => problemDialog.add(domain, number, label)
        onProblemOpened: record => problemDialog.change(record)
    }
    ProblemDialog {
        id: problemDialog

        client: root.client
        session: root.session
    }
    Dialog {
        id: roundDialog

        acceptText: qsTr("Begin")
        describes: qsTr("Every domain is asked again; what was found before is shown beside it. Problems stay, and can be rated anew.")
        title: qsTr("Begin a new round")
        onConfirmed: {
            root.session.startRound(root.client);
            close();
        }
    }
}
