import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// Work that takes longer than a second: what, how far, and a way to stop it. A negative part means: unknown how far.
ColumnLayout {
    id: root

    required property string what
    property real part: -1
    property string detail: ""
    property bool cancellable: true

    signal cancelled

    spacing: Theme.spaceXs

    Accessible.role: Accessible.ProgressBar
    Accessible.name: what
    Accessible.description: part >= 0 ? qsTr("%1 %").arg(Math.round(part * 100)) + " " + detail : detail

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            RowLayout {
                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    kind: Label.Strong
                    text: root.what
                    Accessible.ignored: true
                }
                Label {
                    kind: Label.Number
                    muted: true
                    text: qsTr("%1 %").arg(Math.round(root.part * 100))
                    visible: root.part >= 0
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Rectangle {
                id: track

                Layout.fillWidth: true
                color: Theme.neutralSoft
                implicitHeight: Theme.spaceS
                radius: height / 2

                Rectangle {
                    id: bar

                    property real slide

                    color: Theme.accent
                    height: parent.height
                    radius: height / 2
                    width: root.part >= 0 ? Math.max(height, parent.width * Math.min(1, root.part)) : parent.width * 0.3
                    x: root.part >= 0 ? (root.LayoutMirroring.enabled ? parent.width - width : 0) : (track.width - width) * slide

                    SequentialAnimation on slide {
                        loops: Animation.Infinite
                        running: root.visible && root.part < 0 && Theme.pulse > 0

                        NumberAnimation {
                            duration: Theme.pulse
                            from: 0
                            to: 1
                        }
                        NumberAnimation {
                            duration: Theme.pulse
                            from: 1
                            to: 0
                        }
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                kind: Label.Small
                muted: true
                text: root.detail
                visible: root.detail.length > 0
                Accessible.ignored: true
            }
        }
        Button {
            hint: root.what
            text: qsTr("Stop")
            visible: root.cancellable
            onClicked: root.cancelled()
        }
    }
}
