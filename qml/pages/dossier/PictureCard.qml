pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Pages.Parts
import Kernteam.Theme

// The picture of the whole: a bar per domain with its words beside it, and what changed since the round before.
ColumnLayout {
    id: root

    required property App.Session session
    required property string client

    function tone(level: string): int {
        switch (level) {
        case "severe":
            return Tone.Overdue;
        case "moderate":
            return Tone.Due;
        case "light":
        case "none":
            return Tone.Ok;
        case "conflict":
            return Tone.Conflict;
        default:
            return Tone.Neutral;
        }
    }

    function tonesOf(levels: list<string>): list<int> {
        const all = [];
        for (let i = 0; i < levels.length; ++i)
            all.push(tone(levels[i]));
        return all;
    }

    spacing: Theme.spaceL

    App.AssessmentPicture {
        id: picture

        client: root.client
        session: root.session
    }
    Card {
        Layout.fillWidth: true

        SectionHeader {
            Layout.fillWidth: true
            describes: qsTr("By the status of the problems: the longer the bar, the heavier. Status 5 is best.")
            text: qsTr("The picture of the whole")
        }
        Bars {
            Layout.fillWidth: true
            amounts: picture.amounts
            figures: picture.figures // qmllint disable type
            label: qsTr("The picture of the whole: %1").arg(picture.spoken)
            most: picture.most
            names: picture.names // qmllint disable type
            tones: root.tonesOf(picture.levels) // qmllint disable type
        }
    }
    ListCard {
        Layout.fillWidth: true
        describes: qsTr("How each problem stands now, beside how it stood when this round began.")
        hideWhenEmpty: true
        list: App.ProblemChanges {
            client: root.client
            session: root.session
        }
        row: ListRow {
            required property string label
            required property string domainLabel
            required property string change
            required property string changeLabel
            required property string ratings

            Layout.fillWidth: true
            chevron: false
            condition: changeLabel
            subtitle: domainLabel
            text: label
            tone: change === "worse" ? Tone.Overdue : change === "new" ? Tone.Due : change === "better" || change === "gone" ? Tone.Ok : Tone.Neutral
            trailing: ratings
        }
        title: qsTr("Compared with the round before")
    }
}
