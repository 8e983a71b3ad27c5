import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// Label above, the field, then what is wrong with it or how to fill it in. Base of every field.
FocusScope {
    id: root

    required property string label
    property string hint: ""
    property string error: ""
    property string ownError: ""
    property bool mandatory: false
    property bool labelShown: true
    default property alias content: slot.data

    readonly property string problem: ownError.length > 0 ? ownError : error
    readonly property string spoken: A11y.field(hint, problem, mandatory, enabled)

    Layout.alignment: Qt.AlignTop
    implicitWidth: Theme.fieldWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            visible: root.labelShown

            Label {
                Layout.fillWidth: !root.mandatory
                Layout.maximumWidth: root.mandatory ? root.width - required.implicitWidth - Theme.spaceXs : root.width
                color: root.enabled ? Theme.text : Theme.textFaint
                font.weight: Font.Medium
                kind: Label.Small
                text: root.label
                Accessible.ignored: true
            }
            Label {
                id: required

                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: true
                kind: Label.Caption
                text: qsTr("(required)")
                visible: root.mandatory
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Item {
            id: slot

            Layout.fillWidth: true
            implicitHeight: childrenRect.height
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            visible: root.problem.length > 0 || root.hint.length > 0

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
                color: Theme.dangerText
                name: "problem"
                size: Theme.iconSmall
                visible: root.problem.length > 0
            }
            Label {
                Layout.fillWidth: true
                color: root.problem.length > 0 ? Theme.dangerText : Theme.textMuted
                kind: Label.Small
                text: root.problem.length > 0 ? root.problem : root.hint
                Accessible.ignored: root.problem.length === 0
            }
        }
    }
}
