pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// A signal about anybody, from wherever one is: type a name, take the client or a new one, write, save.
FormDialog {
    id: root

    property string who: ""

    function report() {
        client = "";
        who = "";
        draft.newClient = "";
        show("");
    }
    function about(id: string, name: string) {
        who = name;
        draft.newClient = id.length > 0 ? "" : name;
        client = id;
    }

    acceptable: who.length > 0 && draft.canSubmit && draft.field("text").text.trim().length > 0
    kind: "signal"
    title: qsTr("Signal")
    onPrepared: draft.preset("observed_at", Qt.formatDate(new Date(), "yyyy-MM-dd"))

    form: ColumnLayout {
        spacing: Theme.spaceL

        ClientPick {
            Layout.fillWidth: true
            session: root.session
            visible: root.who.length === 0
            focus: root.who.length === 0
            onPicked: (client, name) => root.about(client, name)
        }
        ListRow {
            Layout.fillWidth: true
            avatarName: root.who
            chevron: false
            subtitle: root.client.length > 0 ? qsTr("Touch to choose another client") : qsTr("New client; touch to choose another")
            text: root.who
            visible: root.who.length > 0
            onClicked: root.about("", "")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceL
            visible: root.who.length > 0

            FieldArea {
                Layout.fillWidth: true
                field: root.draft.field("text")
                focus: root.who.length > 0
                mandatory: true
                onVisibleChanged: if (visible)
                    forceActiveFocus(Qt.TabFocusReason)
                Component.onCompleted: if (visible)
                    forceActiveFocus(Qt.TabFocusReason)
            }
            FormRow {
                Layout.fillWidth: true

                FieldText {
                    Layout.fillWidth: true
                    field: root.draft.field("source")
                }
                FieldDate {
                    Layout.fillWidth: true
                    field: root.draft.field("observed_at")
                }
            }
            FieldSegments {
                Layout.fillWidth: true
                field: root.draft.field("urgency")
            }
        }
    }
}
