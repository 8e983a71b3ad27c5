pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the client asked for by right and until when it must be answered; own words; how long the dossier is kept.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.DossierView dossier

    spacing: Theme.spaceL

    // What answers a request, in one touch.
    function act(record: string, right: string, theme: string, about: string) {
        if (right === "access" || right === "copy")
            printDialog.show();
        else if (right === "correction")
            about.length > 0 ? historyDialog.show(about) : rightDialog.show(record);
        else if (right === "own_statement")
            statementDialog.add(record, theme, "", about);
        else if (right === "restriction")
            root.session.restrictFurther(root.client, record);
        else
            eraseDialog.ask(theme, about);
    }

    ListCard {
        actionText: qsTr("The client asks something")
        describes: qsTr("A client may see the dossier, get a copy, have something corrected, add own words, stop sharing and have it destroyed. Each request is answered within a month.")
        emptyAction: qsTr("The client asks something")
        emptyIcon: "document"
        emptyRemedy: qsTr("Write it down when the client asks. The day to answer is set by itself.")
        emptyWhat: qsTr("Nothing was asked")
        list: App.DossierRights {
            client: root.client
            session: root.session
        }
        row: RightRow {
            Layout.fillWidth: true
            onActed: root.act(recordId, what, theme, about)
            onOpened: rightDialog.show(recordId)
        }
        title: qsTr("Rights of the client")
        onActed: rightDialog.show("")
    }
    ErasuresCard {
        Layout.fillWidth: true
        client: root.client
        session: root.session
    }
    ListCard {
        describes: qsTr("Nobody gets a key of these themes who does not read them now, whatever the ground. Papers for others leave them out.")
        hideWhenEmpty: true
        list: App.DossierRestrictions {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string themeLabel
            required property string from
            required property string readers

            Layout.fillWidth: true
            condition: qsTr("End it")
            iconName: "lock"
            lines: 3
            subtitle: Phrase.dots([qsTr("from %1").arg(from), qsTr("read by %1").arg(readers)])
            text: themeLabel
            tone: Tone.Due
            onClicked: liftDialog.show(recordId, themeLabel)
        }
        title: qsTr("Not shared further")
    }
    ListCard {
        actionText: qsTr("Add own words")
        describes: qsTr("It stays in the dossier as the client said it, beside what it is about, and goes along in the copy for the client.")
        emptyAction: qsTr("Add own words")
        emptyIcon: "message"
        emptyRemedy: qsTr("Write down what the client wants to add or sees otherwise.")
        emptyWhat: qsTr("No own words yet")
        list: App.DossierStatements {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string words
            required property string said
            required property string aboutLabel

            Layout.fillWidth: true
            iconName: "message"
            lines: 3
            subtitle: Phrase.dots([aboutLabel.length > 0 ? qsTr("about: %1").arg(aboutLabel) : "", said])
            text: qsTr("“%1”").arg(words)
            onClicked: statementDialog.show(recordId)
        }
        title: qsTr("In the client's own words")
        onActed: statementDialog.add("", "", "", "")
    }
    ListCard {
        actionText: keeping.due ? qsTr("Have it destroyed") : ""
        describes: qsTr("Counted from the last change of what was written about the client. Correcting a telephone number does not make it longer.")
        list: App.DossierKeeping {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string label
            required property string last
            required property string until
            required property bool ended

            Layout.fillWidth: true
            chevron: false
            condition: ended ? qsTr("ended") : ""
            iconName: "clock"
            subtitle: last.length > 0 ? qsTr("last change %1, kept until and including %2").arg(last).arg(until) : qsTr("kept until and including %1").arg(until)
            text: label
            tone: ended ? Tone.Due : Tone.Neutral
        }
        title: qsTr("How long it is kept")
        onActed: eraseDialog.askEnded()
    }
    QtObject {
        id: keeping

        readonly property bool due: root.dossier.closed && root.dossier.keepingEnded
    }
    RightDialog {
        id: rightDialog

        client: root.client
        session: root.session
    }
    StatementDialog {
        id: statementDialog

        client: root.client
        session: root.session
    }
    EraseDialog {
        id: eraseDialog

        client: root.client
        session: root.session
    }
    LiftDialog {
        id: liftDialog

        client: root.client
        session: root.session
    }
    HistoryDialog {
        id: historyDialog

        session: root.session
    }
    PrintDialog {
        id: printDialog

        client: root.client
        session: root.session
    }
}
