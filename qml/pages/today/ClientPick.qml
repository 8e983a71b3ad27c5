pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// A client found by name, birth date or postcode; or the name typed, for somebody who is not here yet.
FocusScope {
    id: root

    required property App.Session session
    readonly property string typed: words.text.trim()

    signal picked(string client, string name)

    implicitHeight: column.implicitHeight

    App.ClientsModel {
        id: found

        session: root.session
        words: root.typed
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceXs

        SearchField {
            id: words

            Layout.fillWidth: true
            focus: true
            label: qsTr("About whom")
            placeholder: qsTr("Name, birth date or postcode")
        }
        Repeater {
            model: root.typed.length > 1 ? found : null

            ListRow {
                required property int index
                required property string clientId
                required property string name
                required property string birthDate
                required property string postcode

                Layout.fillWidth: true
                avatarName: name
                subtitle: Phrase.dots([birthDate, postcode])
                text: name
                visible: index < 6
                onClicked: root.picked(clientId, name)
            }
        }
        ListRow {
            Layout.fillWidth: true
            chevron: false
            iconName: "plus"
            subtitle: qsTr("Nobody of these: the signal makes a new client")
            text: qsTr("New client: %1").arg(root.typed)
            visible: root.typed.length > 1
            onClicked: root.picked("", root.typed)
        }
    }
}
