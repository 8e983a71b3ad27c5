import QtQuick
import Kernteam.Theme

// The initials of a person; the colour follows the name and means nothing.
Rectangle {
    id: root

    required property string name
    property int size: Math.round(36 * Theme.scale)

    readonly property string initials: {
        const words = name.split(",")[0].split(" ").filter(word => word.length > 0 && word[0] === word[0].toUpperCase());
        return words.length === 0 ? name.slice(0, 1).toUpperCase() : words[0][0] + (words.length > 1 ? words[words.length - 1][0] : "");
    }
    readonly property int tone: {
        let sum = 0;
        for (let i = 0; i < name.length; ++i)
            sum += name.charCodeAt(i);
        return [Tone.Accent, Tone.Info, Tone.Conflict, Tone.Private, Tone.Neutral][sum % 5];
    }

    implicitWidth: size
    implicitHeight: size
    color: Theme.softOf(tone)
    radius: size / 2

    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        color: Theme.textOf(root.tone)
        font.family: Theme.family
        font.pixelSize: Math.round(root.size * 0.38)
        font.weight: Font.DemiBold
        text: root.initials
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
