pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The plan of the carers, how heavy it is for them, and what gives them rest.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client

    spacing: Theme.spaceL

    ListCard {
        actionText: qsTr("Add a carer's plan")
        describes: qsTr("About the carer, so kept apart from the client's file.")
        emptyIcon: "team"
        emptyRemedy: qsTr("What the carer does, how heavy it is, and what would help.")
        emptyWhat: qsTr("No plan for a carer yet")
        list: App.DossierCarers {
            client: root.client
            session: root.session
        }
        row: ColumnLayout {
            id: carer

            required property string recordId
            required property string name
            required property string tasks
            required property string load
            required property string wish
            required property string backup

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Label {
                Layout.fillWidth: true
                kind: Label.Strong
                text: carer.name.length > 0 ? carer.name : qsTr("Informal carer")
            }
            Facts {
                Layout.fillWidth: true
                names: [qsTr("Does"), qsTr("How heavy it is"), qsTr("Wants"), qsTr("When the carer cannot")]
                values: [carer.tasks, carer.load, carer.wish, carer.backup]
            }
            Flow {
                Layout.fillWidth: true

                Button {
                    hint: carer.name
                    iconName: "edit"
                    kind: Button.Quiet
                    text: qsTr("Change the carer's plan")
                    onClicked: carerDialog.show(carer.recordId)
                }
                Button {
                    hint: carer.name
                    iconName: "plus"
                    kind: Button.Quiet
                    text: qsTr("Ask for relief")
                    onClicked: {
                        respiteDialog.plan = carer.recordId;
                        respiteDialog.show("");
                    }
                }
            }
        }
        title: qsTr("Informal carers")
        onActed: carerDialog.show("")
    }
    ListCard {
        hideWhenEmpty: true
        list: App.DossierRespites {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string recordId
            required property string funderLabel
            required property string statusLabel
            required property string status
            required property string ownerName
            required property string days
            required property bool arranging
            required property int conflicts

            Layout.fillWidth: true
            condition: conflicts > 0 ? qsTr("Choose") : statusLabel
            iconName: "calendar"
            subtitle: Phrase.dots([funderLabel, ownerName, days, arranging ? qsTr("is a task") : ""])
            tone: conflicts > 0 ? Tone.Conflict : status === "asked" ? Tone.Due : status === "running" ? Tone.Ok : Tone.Neutral
            onClicked: respiteDialog.show(recordId)
        }
        title: qsTr("Relief for carers")
    }
    CarerDialog {
        id: carerDialog

        client: root.client
        session: root.session
    }
    RespiteDialog {
        id: respiteDialog

        client: root.client
        session: root.session
    }
}
