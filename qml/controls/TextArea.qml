import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// Several lines of text; it grows with what is typed, and Tab leaves it.
FieldFrame {
    id: root

    property alias text: input.text
    property string placeholder: ""
    property alias readOnly: input.readOnly
    property int lines: 3

    signal edited
    signal finished

    T.TextArea {
        id: input

        property string before: ""

        bottomPadding: Theme.spaceM
        color: enabled ? Theme.text : Theme.textFaint
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.sizeBody
        hoverEnabled: true
        implicitHeight: Math.max(metrics.lineSpacing * root.lines + topPadding + bottomPadding, contentHeight + topPadding + bottomPadding, Theme.touch)
        leftPadding: Theme.spaceM
        rightPadding: Theme.spaceM
        selectByMouse: true
        selectedTextColor: Theme.accentInk
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        topPadding: Theme.spaceM
        width: parent.width
        wrapMode: TextEdit.Wrap

        Accessible.description: root.spoken
        Accessible.multiLine: true
        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onActiveFocusChanged: activeFocus ? before = text : root.finished()
        onTextChanged: if (activeFocus && text !== before) {
            before = text;
            root.edited();
        }

        FontMetrics {
            id: metrics

            font: input.font
        }
        Text {
            color: Theme.textFaint
            font: input.font
            text: root.placeholder
            textFormat: Text.PlainText
            visible: input.length === 0 && input.preeditText.length === 0
            width: input.width - input.leftPadding - input.rightPadding
            wrapMode: Text.Wrap
            x: input.leftPadding
            y: input.topPadding
            Accessible.ignored: true
        }

        background: FieldBox {
            hovered: input.hovered
            lit: input.activeFocus
            wrong: root.problem.length > 0
        }
    }
}
