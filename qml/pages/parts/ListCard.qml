import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// A short list on a page: its title with the count, then its rows, or why there are none.
Card {
    id: root

    required property App.ListModel list
    required property string title
    required property Component row
    property string describes: ""
    property string actionText: ""
    property string emptyWhat: ""
    property string emptyRemedy: ""
    property string emptyIcon: "check-circle"
    property string emptyAction: ""
    property bool hideWhenEmpty: false

    signal acted

    Layout.fillWidth: true
    spacing: Theme.spaceXs
    visible: !(hideWhenEmpty && list.empty)

    SectionHeader {
        Layout.fillWidth: true
        actionText: root.actionText
        count: root.list.state === App.ListModel.Ready ? root.list.count : -1
        describes: root.describes
        text: root.title
        onActed: root.acted()
    }
    LoadingState {
        Layout.fillWidth: true
        rows: 2
        visible: root.list.state === App.ListModel.Loading && root.list.count === 0
        what: qsTr("Reading: %1").arg(root.title)
    }
    ProblemState {
        Layout.fillWidth: true
        actionText: qsTr("Try again")
        remedy: root.list.advice
        visible: root.list.state === App.ListModel.Failed
        what: root.list.what
        onActed: root.list.reload()
    }
    EmptyState {
        Layout.fillWidth: true
        actionText: root.emptyAction
        iconName: root.emptyIcon
        remedy: root.emptyRemedy
        visible: root.list.empty && root.emptyWhat.length > 0
        what: root.emptyWhat
        onActed: root.acted()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            delegate: root.row
            model: root.list
        }
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        kind: Button.Quiet
        text: qsTr("Show more")
        visible: root.list.more
        onClicked: root.list.fetchMore(root.list.index(-1, 0))
    }
}
