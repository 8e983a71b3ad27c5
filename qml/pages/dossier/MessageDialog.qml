pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A message about this client: to whom, what about, and the words.
FormDialog {
    id: root

    kind: "message"
    title: qsTr("Message")
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldMembers {
            Layout.fillWidth: true
            draft: root.draft
            name: "to"
            others: true
            session: root.session
        }
        AboutChoice {
            Layout.fillWidth: true
            client: root.client
            draft: root.draft
            session: root.session
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            lines: 4
            mandatory: true
        }
    }
}
