import QtQuick
import Kernteam.Theme

// A QR code from its rows of "0" and "1". Always dark on light with a quiet edge, so that every camera reads it.
Rectangle {
    id: root

    required property string text
    required property list<string> rows

    readonly property int edge: 4
    readonly property int square: Math.max(2, Math.floor(Theme.qrSize / (rows.length + 2 * edge)))

    implicitHeight: implicitWidth
    implicitWidth: square * (rows.length + 2 * edge)
    color: Theme.qrLight
    radius: Theme.radiusS
    visible: rows.length > 0

    Accessible.role: Accessible.Graphic
    Accessible.name: text

    Canvas {
        id: picture

        anchors.fill: parent
        onPaint: {
            const context = getContext("2d");
            context.clearRect(0, 0, width, height);
            context.fillStyle = Theme.qrDark;
            for (let y = 0; y < root.rows.length; ++y) {
                for (let x = 0; x < root.rows[y].length; ++x) {
                    if (root.rows[y][x] === "1")
                        context.fillRect((x + root.edge) * root.square, (y + root.edge) * root.square, root.square, root.square);
                }
            }
        }
    }
    Connections {
        function onRowsChanged() {
            picture.requestPaint();
        }

        target: root
    }
}
