pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What the MDA of this team asks: its domains and the questions in them. An admin changes it; every change is a version.
ListCard {
    id: root

    required property App.Session session

    actionText: session.admin ? qsTr("Add a domain") : ""
    describes: qsTr("What everyone fills in. Every change is a version that can be put back; answers stay.")
    list: App.FrameDomainsModel {
        session: root.session
    }
    row: ListRow {
        required property string domain
        required property string label
        required property string like
        required property bool asked
        required property int questions
        required property int conflicts

        Layout.fillWidth: true
        condition: conflicts > 0 ? qsTr("Choose") : asked ? "" : qsTr("Not asked")
        iconName: asked ? "check-circle" : "circle"
        subtitle: Phrase.dots([questions > 0 ? qsTr("%n question(s) of our own", "", questions) : "", like.length > 0 ? qsTr("like %1").arg(like) : ""])
        text: label
        tone: conflicts > 0 ? Tone.Conflict : asked ? Tone.Accent : Tone.Neutral
        onClicked: domainDialog.edit(domain)
    }
    title: qsTr("The assessment of this team")
    onActed: addDialog.open()

    Button {
        Layout.alignment: Qt.AlignLeft
        Layout.topMargin: Theme.spaceS
        iconName: "history"
        text: qsTr("Versions")
        onClicked: versionsDialog.open()
    }
    FrameDomainDialog {
        id: domainDialog

        session: root.session
    }
    AddDomainDialog {
        id: addDialog

        session: root.session
    }
    VersionsDialog {
        id: versionsDialog

        session: root.session
    }
}
