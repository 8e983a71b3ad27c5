pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What waits for a second person before it is destroyed, and the proof of what was.
ListCard {
    id: root

    required property App.Session session
    property string client: ""

    describes: qsTr("Two people stand for it, one of them an administrator. What was destroyed stays named here, without a word of the client.")
    hideWhenEmpty: true
    list: App.ErasuresModel {
        client: root.client
        session: root.session
    }
    row: ColumnLayout {
        id: line

        required property string erasureId
        required property string what
        required property string why
        required property string asked
        required property string agreed
        required property string confirmed
        required property string waiting
        required property bool counts
        required property bool canAgree
        required property bool needsAdmin

        Layout.fillWidth: true
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            chevron: false
            condition: !line.counts ? qsTr("Waits for a second person") : line.waiting.length > 0 ? qsTr("Destroyed; not everywhere yet") : qsTr("Destroyed everywhere")
            iconName: "trash"
            lines: 5
            subtitle: Phrase.dots([line.why, line.asked, qsTr("stands for it: %1").arg(line.agreed), line.confirmed.length > 0 ? qsTr("confirmed: %1").arg(line.confirmed) : "", line.waiting.length > 0 ? qsTr("not yet: %1").arg(line.waiting) : "", line.needsAdmin ? qsTr("an administrator must agree") : ""])
            text: line.what
            tone: line.counts ? (line.waiting.length > 0 ? Tone.Due : Tone.Ok) : Tone.Overdue
        }
        Button {
            Layout.alignment: Qt.AlignLeft
            hint: line.what
            iconName: "trash"
            text: qsTr("Agree and destroy")
            visible: line.canAgree
            onClicked: agree.show(line.erasureId, line.what)
        }
    }
    title: qsTr("Destruction")

    Dialog {
        id: agree

        property string erasure: ""
        property string about: ""

        function show(id: string, words: string) {
            erasure = id;
            about = words;
            open();
        }

        acceptText: qsTr("Agree and destroy")
        describes: qsTr("This is for good. It goes from this device now, and from every other device when it hears of it.")
        destructive: true
        title: qsTr("Destroy: %1").arg(about)
        onConfirmed: {
            root.session.agreeErasure(agree.erasure);
            agree.close();
        }
    }
}
