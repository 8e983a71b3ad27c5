import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// What was said, what the client is told, and when the client is back.
Card {
    id: root

    required property App.RecordDraft draft
    required property App.AgendaItemView view
    readonly property App.FieldDraft told: draft.field("client_message")

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Minutes")
    }
    FieldArea {
        Layout.fillWidth: true
        field: root.draft.field("notes")
    }
    FieldArea {
        Layout.fillWidth: true
        field: root.told
        hint: plain.hint.length > 0 ? plain.hint : plain.lines > 0 ? qsTr("Plain words, %n line(s).", "", plain.lines) : qsTr("Three lines in plain words")

        App.PlainCheck {
            id: plain

            text: root.told.text
        }
    }
    FormRow {
        Layout.fillWidth: true

        FieldDate {
            Layout.fillWidth: true
            field: root.draft.field("next_review")
        }
        FieldChoice {
            Layout.fillWidth: true
            field: root.draft.field("status")
        }
    }
    Button {
        Layout.alignment: Qt.AlignLeft
        kind: Button.Quiet
        text: qsTr("Back on %1").arg(root.view.proposedReviewText)
        visible: root.draft.field("next_review").text.length === 0 && root.view.proposedReview.length > 0
        onClicked: root.draft.field("next_review").text = root.view.proposedReview
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Problem
        remedy: root.draft.advice
        visible: root.draft.what.length > 0
        what: root.draft.what
    }
    Button {
        Layout.alignment: Qt.AlignRight
        enabled: root.draft.canSubmit
        kind: Button.Primary
        text: qsTr("Save the minutes")
        onClicked: root.draft.submit()
    }
}
