import QtQuick
import QtQuick.Layouts
import Kernteam.App
import Kernteam.Controls
import Kernteam.Theme

// One photo, as large as the window allows.
Dialog {
    id: root

    required property Session session
    required property string client
    property string record: ""
    property string source: ""
    property string caption: ""

    function show(id: string, picture: string, words: string) {
        record = id;
        source = picture;
        caption = words;
        open();
    }

    acceptText: ""
    rejectText: qsTr("Close")
    title: caption
    onClosed: source = ""

    Image {
        Layout.fillWidth: true
        Layout.preferredHeight: implicitWidth > 0 ? width * implicitHeight / implicitWidth : Theme.touch
        cache: false
        fillMode: Image.PreserveAspectFit
        source: root.source
        Accessible.role: Accessible.Graphic
        Accessible.name: root.caption
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        iconName: "trash"
        kind: Button.Quiet
        text: qsTr("Take the photo out")
        onClicked: {
            draft.remove("");
            root.close();
        }
    }
    RecordDraft {
        id: draft

        client: root.client
        kind: "photo"
        record: root.record
        session: root.session
    }
}
