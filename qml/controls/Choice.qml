pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// One of many, in a list that opens. Arrows move, letters jump, Enter chooses, Escape leaves it as it was.
FieldFrame {
    id: root

    required property list<string> options
    property int index: -1
    property string placeholder: qsTr("Choose…")

    signal chosen(int index)

    T.ComboBox {
        id: box

        property bool opening: false

        activeFocusOnTab: true
        currentIndex: root.index
        focus: true
        focusPolicy: Qt.StrongFocus
        font.family: Theme.family
        font.pixelSize: Theme.sizeBody
        hoverEnabled: true
        implicitHeight: Theme.touch
        leftPadding: Theme.spaceM
        model: root.options
        rightPadding: Theme.touch
        width: parent.width

        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.description: (currentIndex >= 0 ? currentText : root.placeholder) + ". " + root.spoken
        Accessible.onPressAction: if (enabled)
            popup.open()
        // Enter opens the list too; without the flag its release would close it again.
        Keys.onPressed: event => {
            opening = !popup.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
            event.accepted = opening;
            if (opening)
                popup.open();
        }
        Keys.onReleased: event => {
            event.accepted = opening;
            opening = false;
        }
        // A new list chooses its first by itself; what nobody chose is not to be shown as chosen.
        onModelChanged: currentIndex = Qt.binding(() => root.index)
        onActivated: index => {
            root.index = index;
            root.chosen(index);
        }

        background: FieldBox {
            hovered: box.hovered
            lit: box.activeFocus
            wrong: root.problem.length > 0
        }
        contentItem: Text {
            color: !box.enabled ? Theme.textFaint : box.currentIndex < 0 ? Theme.textFaint : Theme.text
            elide: Text.ElideRight
            font: box.font
            text: box.currentIndex < 0 ? root.placeholder : box.currentText
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        delegate: ChoiceRow {
            required property int index
            required property string modelData

            among: root.options.length
            chosen: index === root.index
            highlighted: index === box.highlightedIndex
            place: index + 1
            text: modelData
            width: ListView.view ? ListView.view.width : implicitWidth
        }
        indicator: Icon {
            x: box.mirrored ? Theme.spaceM : box.width - width - Theme.spaceM
            y: (box.height - height) / 2
            name: box.popup.opened ? "chevron-up" : "chevron-down"
        }
        popup: Floating {
            y: box.height + Theme.spaceXs
            focus: false
            padding: Theme.spaceXs
            width: box.width

            contentItem: ListView {
                clip: true
                currentIndex: box.highlightedIndex
                implicitHeight: Math.min(contentHeight, Theme.touch * 7)
                model: box.delegateModel
                Accessible.role: Accessible.List
                Accessible.name: root.label
                T.ScrollBar.vertical: Scroller {
                }
            }
        }
    }
}
