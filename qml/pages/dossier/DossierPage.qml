pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// One client: who it is and who to call, the six steps with what is missing, and the page of the chosen one.
ScrollPage {
    id: root

    required property App.Session session
    required property string client
    property int step: 0
    property int tab: 0
    readonly property int shownStep: step > 0 ? step : dossier.step
    readonly property int consentTab: 4
    readonly property int rightsTab: 6
    readonly property bool beside: width >= Theme.wideFrom * 1.1

    signal back

    maximumWidth: Theme.readable * 1.9
    onTabChanged: tabs.index = tab // choosing a tab has cut the binding
    title: dossier.name.length > 0 ? dossier.name : qsTr("Dossier")
    subtitle: Phrase.dots([dossier.age, dossier.birthDate, dossier.address])
    actions: [
        Button {
            iconName: "arrow-left"
            kind: Button.Quiet
            text: qsTr("All clients")
            onClicked: root.back()
        },
        Button {
            iconName: "document"
            text: qsTr("Print")
            onClicked: printDialog.show()
        },
        Button {
            iconName: "edit"
            text: qsTr("Change")
            onClicked: clientDialog.open()
        }
    ]

    App.DossierView {
        id: dossier

        client: root.client
        session: root.session
    }
    ProblemState {
        Layout.fillWidth: true
        actionText: qsTr("All clients")
        remedy: qsTr("It may not have arrived on this device yet. Look under Team who has it.")
        visible: dossier.state === App.DossierView.NotFound
        what: qsTr("This dossier is not here")
        onActed: root.back()
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Open again")
        kind: Banner.Info
        remedy: qsTr("It can be read; it does not stand in the worklist.")
        visible: dossier.closed
        what: qsTr("This dossier is closed.")
        onActed: root.session.reopenDossier(root.client)
    }
    Banner {
        Layout.fillWidth: true
        actionText: qsTr("Rights")
        kind: Banner.Warning
        remedy: qsTr("Nobody gets it who does not read it now, and papers for others leave it out.")
        visible: dossier.restricted.length > 0
        what: qsTr("At the client's wish not shared further: %1").arg(dossier.restricted)
        onActed: root.tab = root.rightsTab
    }
    SamePerson {
        Layout.fillWidth: true
        client: root.client
        dossier: dossier
        session: root.session
        onClientWanted: client => root.session.openClient = client
    }
    DossierHead {
        Layout.fillWidth: true
        dossier: dossier
        session: root.session
        visible: dossier.state === App.DossierView.Ready
    }
    StepPathCard {
        id: path

        Layout.fillWidth: true
        index: root.shownStep - 1
        model: dossier.steps
        onChosen: index => {
            root.step = index + 1;
            root.tab = 0;
        }
        onConsentWanted: root.tab = root.consentTab
    }
    Tabs {
        id: tabs

        Layout.fillWidth: true
        index: root.tab
        label: qsTr("Parts of the dossier")
        options: [path.currentName, qsTr("Summary"), qsTr("Timeline"), qsTr("Messages"), qsTr("Consent"), qsTr("Documents"), qsTr("Rights"), qsTr("Who looked")]
        onChosen: index => root.tab = index
    }
    ListCard {
        hideWhenEmpty: true
        list: App.DossierBegun {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string label
            required property string by
            required property string at
            required property int step

            Layout.fillWidth: true
            iconName: "edit"
            subtitle: qsTr("Begun by %1, %2.").arg(by).arg(at)
            text: label
            onClicked: {
                root.step = step;
                root.tab = 0;
            }
        }
        title: qsTr("To be finished")
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceL
        columns: root.beside ? 2 : 1
        rowSpacing: Theme.spaceL

        Loader {
            readonly property list<string> pages: ["CaseFindingStep", "AssessmentStep", "CareTeamStep", "ConferenceStep", "CarePlanStep", "CoordinationStep"]
            readonly property list<string> parts: ["", "SummaryTab", "TimelineTab", "MessagesTab", "ConsentTab", "DocumentsTab", "RightsTab", "AccessTab"]
            readonly property string page: root.tab > 0 ? parts[root.tab] : pages[root.shownStep - 1]

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.beside ? root.width * 0.68 : root.width
            Component.onCompleted: show()
            onPageChanged: show()

            function show() {
                setSource(page + ".qml", {
                    client: Qt.binding(() => root.client),
                    session: root.session,
                    dossier: dossier
                });
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: root.beside ? root.width * 0.32 : root.width
            spacing: Theme.spaceL

            TaskCard {
                Layout.fillWidth: true
                actionText: qsTr("New task")
                client: root.client
                mine: false
                session: root.session
                title: qsTr("Open tasks")
                onActed: taskDialog.open()
            }
        }
    }
    ClientDialog {
        id: clientDialog

        client: root.client
        record: root.client
        session: root.session
    }
    PrintDialog {
        id: printDialog

        client: root.client
        session: root.session
    }
    TaskDialog {
        id: taskDialog

        client: root.client
        session: root.session
    }
}
