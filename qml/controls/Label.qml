import QtQuick
import Kernteam.Theme

// Words on the screen; the kind sets size, weight and colour.
Text {
    id: root

    enum Kind {
        Body,
        Display,
        Title,
        Heading,
        Strong,
        Small,
        Caption,
        Number
    }

    property int kind: Label.Body
    property bool muted: false

    Accessible.role: kind === Label.Display || kind === Label.Title || kind === Label.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text

    color: muted ? Theme.textMuted : kind === Label.Caption ? Theme.textFaint : Theme.text
    font.family: kind === Label.Number ? Theme.numberFamily : Theme.family
    font.pixelSize: {
        switch (kind) {
        case Label.Display:
            return Theme.sizeDisplay;
        case Label.Title:
            return Theme.sizeTitle;
        case Label.Heading:
            return Theme.sizeHeading;
        case Label.Small:
            return Theme.sizeSmall;
        case Label.Caption:
            return Theme.sizeCaption;
        default:
            return Theme.sizeBody;
        }
    }
    font.weight: {
        switch (kind) {
        case Label.Display:
        case Label.Title:
        case Label.Heading:
            return Font.DemiBold;
        case Label.Strong:
            return Font.Medium;
        default:
            return Font.Normal;
        }
    }
    font.letterSpacing: kind === Label.Display ? -0.5 : kind === Label.Title ? -0.3 : 0
    // More air between lines, none around a single one. Not a binding: the height of a line decides on the lines.
    onLineCountChanged: lineHeight = elide !== Text.ElideNone || lineCount < 2 ? 1 : kind === Label.Display || kind === Label.Title ? Theme.lineHeightTight : Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
