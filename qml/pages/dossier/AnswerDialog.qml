pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Pages.Parts
import Kernteam.Theme

// One domain of the analysis: what is found, what goes well, what the client puts first.
FormDialog {
    id: root

    property string domain: ""

    function open_for(code: string, id: string, label: string) {
        domain = code;
        title = label;
        part = id.length > 0 ? "" : code;
        record = id;
        open();
    }

    kind: "assessment_answer"
    title: ""
    onClosed: bookmark.forget()
    onOpened: bookmark.keep(client, 2, domain)
    onPrepared: if (record.length === 0)
        draft.preset("domain", domain)

    App.Bookmark {
        id: bookmark

        session: root.session
    }

    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("no_problem")
            focus: true
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            visible: !root.draft.field("no_problem").checked
        }
        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("strength")
            lines: 2
        }
        FieldCheck {
            Layout.fillWidth: true
            field: root.draft.field("client_priority")
        }
    }
}
