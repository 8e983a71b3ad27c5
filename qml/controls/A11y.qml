pragma Singleton
import QtQuick

// Sentences for a screen reader. Qt 6.4 does not report the disabled state, so the description says it.
QtObject {
    function describe(hint: string, available: bool): string {
        if (available)
            return hint;
        return hint.length > 0 ? qsTr("Not available. %1").arg(hint) : qsTr("Not available");
    }
    function join(one: string, two: string, three: string, four: string): string {
        let all = one;
        if (two.length > 0)
            all += (all.length > 0 ? ". " : "") + two;
        if (three.length > 0)
            all += (all.length > 0 ? ". " : "") + three;
        return four.length > 0 ? all + (all.length > 0 ? ". " : "") + four : all;
    }
    function field(hint: string, error: string, mandatory: bool, available: bool): string {
        const wrong = error.length > 0 ? qsTr("Not right yet: %1").arg(error) + " " : "";
        const must = mandatory ? qsTr("Must be filled in.") + " " : "";
        return describe((wrong + must + hint).trim(), available);
    }
}
