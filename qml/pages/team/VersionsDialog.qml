pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Every version of what the team set for itself: who changed what and when, how it was, and the way back.
Dialog {
    id: root

    required property App.Session session
    property string version: ""
    property int number: 0
    property bool current: false

    acceptText: version.length > 0 && !current && session.admin ? qsTr("Put back") : ""
    describes: qsTr("Choose a version to see how it was. Putting one back makes a new version; nothing is lost.")
    rejectText: qsTr("Close")
    title: qsTr("Versions")
    onAboutToShow: version = ""
    onConfirmed: {
        session.putRulesBack(version);
        version = "";
    }

    ListCard {
        Layout.fillWidth: true
        describes: qsTr("As it was just after this version")
        list: App.PastFrameModel {
            session: root.session
            version: root.version
        }
        row: ListRow {
            required property string label
            required property list<string> questions
            required property bool asked

            Layout.fillWidth: true
            chevron: false
            condition: asked ? "" : qsTr("Not asked")
            lines: 6
            subtitle: Phrase.dots(questions)
            text: label
        }
        title: qsTr("Version %1").arg(root.number)
        visible: root.version.length > 0
    }
    ListCard {
        Layout.fillWidth: true
        emptyIcon: "history"
        emptyRemedy: qsTr("The team works as the handreiking has it.")
        emptyWhat: qsTr("Nothing was changed yet")
        list: App.RuleVersionsModel {
            session: root.session
        }
        row: ListRow {
            required property string op
            required property int number
            required property string by
            required property string at
            required property list<string> changes
            required property bool current

            Layout.fillWidth: true
            condition: current ? qsTr("Now") : ""
            lines: 6
            subtitle: Phrase.dots(changes.concat([by, at]))
            text: qsTr("Version %1").arg(number)
            tone: current ? Tone.Ok : Tone.Neutral
            onClicked: {
                root.number = number;
                root.current = current;
                root.version = op;
            }
        }
        title: qsTr("All versions")
    }
}
