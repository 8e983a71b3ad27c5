pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// The questions of the team in one domain; and what was answered to questions that are not asked any more.
ColumnLayout {
    id: root

    required property App.Session session
    required property App.RecordDraft draft
    required property string domain
    required property string record
    readonly property alias count: questions.count

    spacing: Theme.spaceL

    Repeater {
        model: App.FrameQuestionsModel {
            id: questions

            domain: root.domain
            filling: true
            record: root.record
            session: root.session
        }

        TeamQuestion {
            Layout.fillWidth: true
            draft: root.draft
        }
    }
}
