pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Controls
import Kernteam.Theme

// What the client wants to stand in the dossier, kept as it was said.
FormDialog {
    id: root

    property string asked: ""
    property string theme: ""
    property string aboutKind: ""
    property string about: ""

    function add(request: string, ofTheme: string, kindOf: string, beside: string) {
        asked = request;
        theme = ofTheme;
        aboutKind = kindOf;
        about = beside;
        show("");
    }

    kind: "own_statement"
    part: asked.length > 0 ? asked : about
    title: qsTr("In the client's own words")
    onPrepared: {
        if (record.length > 0)
            return;
        draft.preset("said_on", Qt.formatDate(new Date(), "yyyy-MM-dd"));
        draft.preset("theme", theme);
        draft.preset("rights_case", asked);
        draft.preset("about_kind", aboutKind);
        draft.preset("about_record", about);
    }
    form: ColumnLayout {
        spacing: Theme.spaceL

        FieldArea {
            Layout.fillWidth: true
            field: root.draft.field("text")
            focus: true
            hint: qsTr("Word for word; do not make it nicer")
            lines: 4
            mandatory: true
        }
        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("said_on")
        }
    }
}
