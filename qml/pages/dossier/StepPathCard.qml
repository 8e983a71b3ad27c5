pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The six steps, and in words what the chosen one still lacks.
Card {
    id: root

    required property App.StepsModel model
    required property int index
    readonly property string currentName: names.length > index ? names[index] : qsTr("Step")
    property list<string> names: []
    property list<int> states: []
    property list<string> missing: []
    property list<string> codes: []

    signal chosen(int index)
    signal consentWanted

    // Untyped: a cast to an inline component gives null in Qt 6.4.
    // qmllint disable property
    function place() {
        const ownNames = [];
        const ownStates = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.objectAt(i);
            if (!row)
                return;
            ownNames.push(row.label);
            ownStates.push(row.current ? StepPath.Current : row.state === 2 ? StepPath.Done : StepPath.Open);
        }
        names = ownNames;
        states = ownStates;
        const at = rows.count > index ? rows.objectAt(index) : null;
        missing = at ? at.missing : [];
        codes = at ? at.missingCodes : [];
    }
    // qmllint enable property

    component Step: QtObject {
        required property string label
        required property int state
        required property bool current
        required property list<string> missing
        required property list<string> missingCodes
    }

    spacing: Theme.spaceM
    onIndexChanged: place()

    Timer {
        id: later

        interval: 0
        onTriggered: root.place()
    }
    Instantiator {
        id: rows

        model: root.model
        delegate: Step {
            onCurrentChanged: later.restart()
            onMissingChanged: later.restart()
            onStateChanged: later.restart()
        }
        onObjectAdded: later.restart()
        onObjectRemoved: later.restart()
    }
    StepPath {
        Layout.fillWidth: true
        index: root.index
        label: qsTr("The six steps")
        states: root.states
        steps: root.names
        onChosen: index => root.chosen(index)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        visible: root.missing.length > 0

        Label {
            Layout.fillWidth: true
            kind: Label.Strong
            text: qsTr("Still needed for this step")
        }
        Repeater {
            model: root.missing

            RowLayout {
                id: need

                required property string modelData
                required property int index
                readonly property bool leads: index < root.codes.length && root.codes[index] === "sharing_consent"

                Layout.fillWidth: true
                spacing: Theme.spaceS

                Icon {
                    Layout.alignment: need.leads ? Qt.AlignVCenter : Qt.AlignTop
                    color: Theme.dueSolid
                    name: "circle"
                    size: Theme.iconSmall
                }
                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    text: need.modelData
                }
                Button {
                    hint: need.modelData
                    kind: Button.Quiet
                    text: qsTr("Go to consent")
                    visible: need.leads
                    onClicked: root.consentWanted()
                }
            }
        }
    }
}
