pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What the words in the search field find, under the field. Down goes into the list, Enter takes the first.
Floating {
    id: root

    required property App.Session session
    property string words: ""
    property bool firstWanted: false

    signal chosen(string client)

    function enterList() {
        if (list.count > 0) {
            list.currentIndex = 0;
            list.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    // What is found may still be on its way; never the first of what was found for other words.
    function takeFirst() {
        firstWanted = true;
        take();
    }
    function take() {
        if (!firstWanted || found.reading)
            return;
        const first = list.itemAtIndex(0) as ListRow;
        if (!first && !found.empty)
            return;
        firstWanted = false;
        if (first)
            first.clicked();
    }

    y: parent ? parent.height + Theme.spaceXs : 0
    width: parent ? Math.max(parent.width, Math.min(Theme.fieldWidth, parent.Window.width - 2 * Theme.spaceS)) : Theme.fieldWidth
    focus: false
    padding: Theme.spaceXs
    visible: words.trim().length > 0
    onWordsChanged: firstWanted = false

    Column {
        anchors.fill: parent

        EmptyState {
            iconName: "search"
            remedy: qsTr("Try a part of the name, a birth date or a postcode.")
            visible: found.empty
            what: qsTr("Nothing found for “%1”").arg(root.words)
            width: parent.width
        }
        LoadingState {
            rows: 1
            visible: found.state === App.ListModel.Loading && list.count === 0
            what: qsTr("Searching")
            width: parent.width
        }
        ListView {
            id: list

            clip: true
            height: Math.min(contentHeight, Theme.touch * 7)
            keyNavigationEnabled: true
            model: found
            visible: count > 0
            width: parent.width
            onContentHeightChanged: later.restart()
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            T.ScrollBar.vertical: Scroller {
            }

            delegate: ListRow {
                required property int index
                required property string clientId
                required property string clientName
                required property string kindLabel
                required property string snippet

                among: list.count
                focus: ListView.isCurrentItem
                place: index + 1
                subtitle: snippet.length > 0 ? kindLabel + " · " + snippet : kindLabel
                text: clientName
                width: ListView.view ? ListView.view.width : implicitWidth
                onClicked: root.chosen(clientId)
            }
        }
    }
    App.SearchModel {
        id: found

        session: root.session
        words: root.words
        onReadingChanged: if (!reading)
            later.restart()
    }
    Timer {
        id: later

        interval: 0
        onTriggered: root.take()
    }
}
