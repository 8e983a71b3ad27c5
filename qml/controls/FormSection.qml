import QtQuick
import QtQuick.Layouts
import Kernteam.Theme

// A named part of a form on its own card.
Card {
    id: root

    required property string title
    property string describes: ""

    padding: Theme.spaceL
    spacing: Theme.spaceL

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.description: describes

    SectionHeader {
        Layout.fillWidth: true
        describes: root.describes
        text: root.title
    }
}
