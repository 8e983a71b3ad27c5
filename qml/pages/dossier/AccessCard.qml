pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// Who holds the keys of which theme, and why. Who got something earlier keeps it: the card says so.
ListCard {
    id: root

    required property App.Session session
    required property string client

    signal closing(string member, string name)

    describes: qsTr("Each theme has keys of its own. Who is not named here cannot open what is written, on any device.")
    list: App.DossierAccess {
        client: root.client
        session: root.session
    }
    row: ListRow {
        required property string memberId
        required property string name
        required property string reads
        required property string earlier

        Layout.fillWidth: true
        avatarName: name
        chevron: reads.length > 0 && memberId !== root.session.myId
        condition: reads.length === 0 ? qsTr("Gets nothing new") : ""
        lines: 6
        subtitle: Phrase.joined([reads, earlier.length > 0 ? qsTr("Has what was written before about: %1").arg(earlier) : ""], "\n")
        text: name
        tone: reads.length > 0 ? Tone.Accent : Tone.Due
        onClicked: if (chevron)
            root.closing(memberId, name)
    }
    title: qsTr("Who can read this now")
}
