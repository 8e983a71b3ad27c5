pragma Singleton
import QtQuick

// Short lines made of parts, some of which may be empty.
QtObject {
    function dots(parts: list<string>): string {
        return joined(parts, " · ");
    }
    function joined(parts: list<string>, between: string): string {
        let all = "";
        for (let i = 0; i < parts.length; ++i) {
            const part = parts[i];
            if (part.length > 0)
                all = all.length > 0 ? all + between + part : part;
        }
        return all;
    }
}
