pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What each member wants to raise about this client.
ListCard {
    id: root

    required property App.Session session
    required property string client
    required property string item

    actionText: own.mine.length > 0 ? qsTr("Change my preparation") : qsTr("Prepare")
    emptyIcon: "edit"
    emptyRemedy: qsTr("One or two lines are enough: what you want to ask or to tell.")
    emptyWhat: qsTr("Nobody has prepared yet")
    list: App.ItemPreparations {
        id: own

        client: root.client
        item: root.item
        session: root.session
    }
    row: ListRow {
        required property string recordId
        required property string memberName
        required property string preparedOn
        required property bool mine

        Layout.fillWidth: true
        avatarName: memberName
        chevron: mine
        lines: 6
        subtitle: Phrase.dots([memberName, preparedOn])
        onClicked: if (mine)
            dialog.show(recordId)
    }
    title: qsTr("Preparation")
    onActed: dialog.show(own.mine)

    FormDialog {
        id: dialog

        client: root.client
        kind: "preparation"
        part: root.item
        session: root.session
        title: qsTr("My preparation")
        onPrepared: if (record.length === 0) {
            draft.preset("agenda_item", root.item);
            draft.preset("member", root.session.myId);
            draft.preset("prepared_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        }

        form: FieldArea {
            field: dialog.draft.field("text")
            focus: true
            lines: 5
        }
    }
}
