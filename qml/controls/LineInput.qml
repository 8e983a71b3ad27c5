import QtQuick
import QtQuick.Templates as T
import Kernteam.Theme

// The bare input that the one-line fields share; never used without a FieldFrame.
T.TextField {
    id: root

    property string name: ""
    property string spoken: ""
    property bool wrong: false
    property bool mono: false

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    padding: Theme.spaceS
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    activeFocusOnTab: true
    color: enabled ? Theme.text : Theme.textFaint
    focus: true
    font.family: mono ? Theme.numberFamily : Theme.family
    font.pixelSize: Theme.sizeBody
    hoverEnabled: true
    placeholderTextColor: Theme.textFaint
    selectByMouse: true
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: spoken

    Text {
        x: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        color: root.placeholderTextColor
        elide: Text.ElideRight
        font: root.font
        text: root.placeholderText
        textFormat: Text.PlainText
        visible: root.length === 0 && root.preeditText.length === 0
        width: root.width - root.leftPadding - root.rightPadding
        Accessible.ignored: true
    }

    background: FieldBox {
        hovered: root.hovered
        lit: root.activeFocus
        wrong: root.wrong
    }
}
