import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The ground of every page before a profile is open: the name, what went wrong, what goes on, then the page.
ScrollPage {
    id: root

    required property App.Session session

    maximumWidth: Theme.dialogWidth
    subtitle: qsTr("Working together around frail older people at home")

    Banner {
        Layout.fillWidth: true
        closable: true
        kind: Banner.Problem
        remedy: root.session.advice
        visible: root.session.what.length > 0
        what: root.session.what
        onClosed: root.session.clearProblem()
    }
    Card {
        Layout.fillWidth: true
        visible: root.session.busy

        ProgressRow {
            Layout.fillWidth: true
            cancellable: root.session.cancellable
            part: root.session.progress
            what: root.session.task
            onCancelled: root.session.cancel()
        }
    }
}
