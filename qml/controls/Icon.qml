pragma ComponentBehavior: Bound
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

    // As a layer: on a graphics card a shape has no antialiasing of its own, and the software renderer of Qt 6.4 draws a
    // shape that lies wholly outside a clipped list as if there were no clip.
    layer.enabled: true
    layer.samples: 4

    Accessible.ignored: true

    // Made anew in each window: the software renderer of Qt 6.4 takes a new node at the place of a former one for that
    // one, and crashes when a window opens again.
    Slot {
        height: root.grid
        width: root.grid
        scale: root.size / root.grid
        transformOrigin: Item.TopLeft
        body: root.Window.window !== null && root.name.length > 0 ? drawing : null
    }
    Component {
        id: drawing

        Shape {
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
}
