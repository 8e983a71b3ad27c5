import QtQuick

// What a coloured thing says. Colour is never alone: every tone goes with an icon or a word.
QtObject {
    enum Kind {
        Neutral,
        Accent,
        Overdue,
        Due,
        Ok,
        Conflict,
        Info,
        Private
    }
}
