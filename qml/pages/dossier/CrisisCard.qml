pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The crisis plan as one reads it when it is needed: who to call first, then the rest.
ListCard {
    id: root

    required property App.Session session
    required property string client

    actionText: list.count === 0 ? qsTr("Make a crisis plan") : ""
    emptyIcon: "warning"
    emptyRemedy: qsTr("How one sees it coming, who to call, how to get in, where the client wants to be.")
    emptyWhat: qsTr("No crisis plan yet")
    list: App.DossierCrisisPlans {
        client: root.client
        session: root.session
    }
    row: ColumnLayout {
        id: plan

        required property string recordId
        required property string signs
        required property string whatHelps
        required property string call
        required property string keyBox
        required property string stay
        required property string by
        required property string at
        required property int conflicts

        Layout.fillWidth: true
        spacing: Theme.spaceS

        Facts {
            Layout.fillWidth: true
            names: [qsTr("Who to call"), qsTr("How we see it coming"), qsTr("What helps then"), qsTr("How to get in"), qsTr("Where the client wants to be")]
            values: [plan.call, plan.signs, plan.whatHelps, plan.keyBox, plan.stay]
        }
        Button {
            hint: qsTr("Crisis plan")
            iconName: "edit"
            kind: Button.Quiet
            text: plan.conflicts > 0 ? qsTr("Choose between two versions") : qsTr("Change the crisis plan")
            onClicked: dialog.show(plan.recordId)
        }
    }
    title: qsTr("Crisis plan")
    onActed: dialog.show("")

    CrisisDialog {
        id: dialog

        client: root.client
        session: root.session
    }
}
