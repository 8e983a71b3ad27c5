import QtQuick
import QtQuick.Shapes
import Kernteam.Theme

// One drawing of the house's own set, in any colour and size; decoration, so it has no accessible name.
Item {
    id: root

    required property string name
    property color color: Theme.textMuted
    property real size: Theme.iconSize
    property real weight: 1.75
    readonly property real grid: 24 // the square the paths are drawn in

    implicitWidth: size
    implicitHeight: size

    // Shapes have no antialiasing of their own on a graphics card.
    layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
    layer.samples: 4

    Accessible.ignored: true

    Shape {
        height: root.grid
        width: root.grid
        scale: root.size / root.grid
        transformOrigin: Item.TopLeft

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.color
            strokeWidth: root.weight

            PathSvg {
                path: IconPaths.path(root.name)
            }
        }
    }
}
