pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The versions of the plan: who agreed and when, what changed from one to the next, and since the last.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client
    required property App.PlanView plan

    spacing: Theme.spaceL

    ListCard {
        actionText: root.plan.agreed ? qsTr("New version") : qsTr("Agree on the plan")
        emptyIcon: "document"
        emptyRemedy: qsTr("Record who agreed, when, and when the plan is looked at again.")
        emptyWhat: qsTr("Not agreed yet")
        list: App.DossierPlans {
            client: root.client
            session: root.session
        }
        row: ColumnLayout {
            id: version

            required property string recordId
            required property string agreedByLabel
            required property string agreedOn
            required property string reviewText
            required property string statusLabel
            required property bool agreed
            required property bool late
            required property int version
            required property int conflicts

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                condition: version.conflicts > 0 ? qsTr("Choose") : version.reviewText
                iconName: "document"
                subtitle: Phrase.dots([version.agreedByLabel, version.agreedOn, version.statusLabel])
                text: version.agreed ? qsTr("Plan %1, agreed").arg(version.version) : qsTr("Plan %1, not agreed yet").arg(version.version)
                tone: version.conflicts > 0 ? Tone.Conflict : version.late ? Tone.Overdue : version.agreed ? Tone.Ok : Tone.Due
                onClicked: planDialog.show(version.recordId)
            }
            Button {
                Layout.leftMargin: Theme.iconSize + Theme.spaceM
                hint: qsTr("Plan %1").arg(version.version)
                kind: Button.Quiet
                text: qsTr("What changed with it")
                visible: version.version > 1
                onClicked: changesDialog.show(version.recordId, version.version)
            }
        }
        title: qsTr("Agreement")
        onActed: planDialog.show(root.plan.agreed ? "" : root.plan.plan)
    }
    ListCard {
        hideWhenEmpty: true
        list: App.PlanChanges {
            client: root.client
            session: root.session
        }
        row: ChangeRow {
            Layout.fillWidth: true
        }
        title: qsTr("Changed since the last version")
    }
    PlanDialog {
        id: planDialog

        client: root.client
        nextVersion: root.plan.nextVersion
        session: root.session
    }
    ChangesDialog {
        id: changesDialog

        client: root.client
        session: root.session
    }
}
