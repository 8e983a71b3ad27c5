pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// A field in which two or more people wrote something else at the same time: every value stays until a person chooses.
FieldFrame {
    id: root

    required property list<string> values
    required property list<string> authors
    required property list<string> times
    property int picked: -1
    property bool mergeable: true // there is a place here to write in

    signal chosen(int index)
    signal mergeWanted

    Rectangle {
        border.color: Theme.conflictSolid
        border.width: Theme.line
        color: Theme.surface
        height: column.implicitHeight + 2 * Theme.spaceM
        radius: Theme.radiusL
        width: parent.width

        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("%1: %n values, one must be chosen", "", root.values.length).arg(root.label)
        Accessible.description: root.spoken

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.spaceM
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.spaceM

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.spaceS
                columns: root.width < Theme.fieldWidth * 1.5 ? 1 : 2

                Tag {
                    iconName: "conflict"
                    text: qsTr("Two versions")
                    tone: Tone.Conflict
                }
                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    muted: true
                    text: qsTr("Written at the same time. Choose which one counts; the other stays in the history.")
                }
            }
            Repeater {
                model: root.values.length

                ConflictValue {
                    required property int index

                    Layout.fillWidth: true
                    author: index < root.authors.length ? root.authors[index] : ""
                    field: root.label
                    picked: index === root.picked
                    time: index < root.times.length ? root.times[index] : ""
                    words: root.values[index]
                    onChosen: {
                        root.picked = index;
                        root.chosen(index);
                    }
                }
            }
            Button {
                iconName: "edit"
                kind: Button.Quiet
                text: qsTr("Write one text from both")
                visible: root.mergeable
                onClicked: root.mergeWanted()
            }
        }
    }
}
