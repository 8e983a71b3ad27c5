pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Who is there for this client, and asking those who were not.
Card {
    id: root

    required property App.Session session
    required property App.AgendaItemView view

    App.ItemPeople {
        id: people

        client: root.view.client
        item: root.view.item
        session: root.session
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Who is there")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: people
            delegate: Chip {
                required property string memberId
                required property string name
                required property string roleLabel
                required property bool present
                required property bool asked
                required property bool mayStay

                checked: present
                hint: Phrase.joined([roleLabel, mayStay ? "" : qsTr("without consent"), asked ? qsTr("was asked") : ""], ", ")
                text: mayStay ? name : qsTr("%1 (without consent)").arg(name)
                onPresentChanged: checked = present
                onToggled: root.session.setPresent(root.view.client, root.view.item, memberId, checked)
            }
        }
    }
    Repeater {
        model: people

        Label {
            required property string name
            required property bool mayStay
            required property string withheld

            Layout.fillWidth: true
            kind: Label.Small
            text: qsTr("%1 may hear nothing about: %2").arg(name).arg(withheld)
            visible: mayStay && withheld.length > 0
        }
    }
    Label {
        Layout.fillWidth: true
        kind: Label.Small
        muted: true
        text: root.view.absent.length > 0 ? qsTr("Not there: %1").arg(root.view.absent) : qsTr("Everyone is there")
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        hint: qsTr("Each of them gets a task about this client")
        iconName: "message"
        text: qsTr("Ask who was not there")
        visible: root.view.notAsked > 0
        onClicked: root.session.askAbsent(root.view.client, root.view.item)
    }
}
