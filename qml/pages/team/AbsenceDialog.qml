pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who is away and who stands in: the stand-in becomes the one to call and sees the tasks.
FormDialog {
    id: root

    kind: "absence"
    title: qsTr("Absence")
    describes: qsTr("On these days clients call who stands in, and the work appears there under Today.")
    onPrepared: if (record.length === 0) {
        draft.preset("member", session.myId);
        draft.preset("from", Qt.formatDate(new Date(), "yyyy-MM-dd"));
    }
    form: ColumnLayout {
        spacing: Theme.spaceL

        FormRow {
            Layout.fillWidth: true

            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("member")
                focus: true
                session: root.session
            }
            FieldMember {
                Layout.fillWidth: true
                field: root.draft.field("cover")
                session: root.session
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("from")
            }
            FieldDate {
                Layout.fillWidth: true
                field: root.draft.field("until")
                hint: qsTr("Leave empty when nobody knows")
            }
        }
        FieldText {
            Layout.fillWidth: true
            field: root.draft.field("note")
        }
        Button {
            iconName: "close"
            kind: Button.Quiet
            text: qsTr("Take this absence out")
            visible: root.record.length > 0
            onClicked: {
                root.draft.remove("");
                root.close();
            }
        }
    }
}
