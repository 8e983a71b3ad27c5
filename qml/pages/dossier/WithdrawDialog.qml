pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The client takes a consent back: from which day. The consent itself stays in the list.
FormDialog {
    id: root

    property string about: ""

    function withdraw(id: string, what: string) {
        about = what;
        show(id);
    }

    acceptText: qsTr("Withdraw")
    kind: "consent"
    part: "withdraw"
    title: qsTr("Withdraw consent")
    form: ColumnLayout {
        spacing: Theme.spaceL

        Label {
            Layout.fillWidth: true
            kind: Label.Strong
            text: root.about
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("withdrawn_on")
            focus: true
            mandatory: true
        }
        Label {
            Layout.fillWidth: true
            kind: Label.Small
            muted: true
            text: qsTr("Tell the client: who has already read something, still knows it.")
        }
    }
}
