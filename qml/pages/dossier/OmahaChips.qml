pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// Problems of the Omaha System as one touch each: those of the domain, or those whose name holds the words typed. Words
// that are no name of one become a problem of their own.
ColumnLayout {
    id: root

    required property App.Session session
    required property string domain
    property list<string> taken: [] // named already

    signal picked(int number, string label)

    spacing: Theme.spaceXs

    App.OmahaModel {
        id: offer

        domain: root.domain
        session: root.session
        words: words.text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            model: offer

            Button {
                required property int number
                required property string label

                font.pixelSize: Theme.sizeSmall
                hint: qsTr("Add as a problem")
                iconName: "plus"
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                text: label
                visible: root.taken.indexOf(label) < 0
                width: Math.min(implicitWidth, root.width)
                onClicked: {
                    words.text = "";
                    root.picked(number, label);
                }
            }
        }
        Button {
            hint: qsTr("Add as a problem")
            iconName: "plus"
            text: words.text.trim().length > 0 ? words.text.trim() : qsTr("Other")
            visible: words.text.trim().length > 1
            width: Math.min(implicitWidth, root.width)
            onClicked: {
                const own = words.text.trim();
                words.text = "";
                root.picked(0, own);
            }
        }
    }
    SearchField {
        id: words

        Layout.fillWidth: true
        label: qsTr("Another problem")
        placeholder: qsTr("Search all problems, or type your own")
    }
}
