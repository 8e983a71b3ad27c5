import QtQuick
import Kernteam.Theme

// The bare input that the one-line fields share; never used without a FieldFrame. Made of TextInput: the TextField
// template of Qt 6.4 takes the name from a password field and writes its placeholder over the description.
TextInput {
    id: root

    property string name: ""
    property string spoken: ""
    property string ghost: ""
    property bool wrong: false
    property bool mono: false

    height: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    padding: Theme.spaceS
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    activeFocusOnTab: true
    clip: true
    color: enabled ? Theme.text : Theme.textFaint
    focus: true
    font.family: mono ? Theme.numberFamily : Theme.family
    font.pixelSize: Theme.sizeBody
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: spoken
    Accessible.readOnly: readOnly

    FieldBox {
        anchors.fill: parent
        hovered: hover.hovered
        lit: root.activeFocus
        wrong: root.wrong
        z: -1
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.IBeamCursor
    }
    Text {
        x: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textFaint
        elide: Text.ElideRight
        font: root.font
        text: root.ghost
        textFormat: Text.PlainText
        visible: root.length === 0 && root.preeditText.length === 0
        width: root.width - root.leftPadding - root.rightPadding
        Accessible.ignored: true
    }
}
