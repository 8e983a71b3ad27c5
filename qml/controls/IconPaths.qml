pragma Singleton
import QtQuick

// The drawings, as strokes on a grid of 24 by 24.
QtObject {
    function path(name: string): string {
        switch (name) {
        case "today": return "M4 6.5h16v13.5h-16z M4 10.5h16 M8 3.5v4 M16 3.5v4 M9 15l2.2 2.2l4-4";
        case "calendar": return "M4 6.5h16v13.5h-16z M4 10.5h16 M8 3.5v4 M16 3.5v4";
        case "clients": return "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 1 0 0 7 M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6 M15.5 4.4a3.5 3.5 0 0 1 0 6.3 M17.5 14.4c2.4.8 4 2.9 4 5.6";
        case "person": return "M12 11.5a4 4 0 1 0 0-8a4 4 0 1 0 0 8 M4.5 20.5c0-4 3.4-6.5 7.5-6.5s7.5 2.5 7.5 6.5";
        case "meeting": return "M4 4.5h16v11h-9l-4.5 4v-4h-2.5z M8 8.5h8 M8 11.8h5";
        case "area": return "M12 21c4.5-4.6 7-8 7-11.2a7 7 0 1 0-14 0c0 3.2 2.5 6.6 7 11.2z M12 12.3a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5";
        case "team": return "M12 3l7.5 2.8v5.7c0 4.5-3 7.7-7.5 9.5c-4.5-1.8-7.5-5-7.5-9.5v-5.7z M12 11.5a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 1 0 0 4.4 M8.3 16.2c.6-1.7 2-2.6 3.7-2.6s3.1.9 3.7 2.6";
        case "settings": return "M4 7h9 M17 7h3 M15 9a2 2 0 1 0 0-4a2 2 0 1 0 0 4 M4 17h3 M11 17h9 M9 19a2 2 0 1 0 0-4a2 2 0 1 0 0 4 M4 12h16";
        case "search": return "M10.5 17a6.5 6.5 0 1 0 0-13a6.5 6.5 0 1 0 0 13 M15.3 15.3l4.7 4.7";
        case "lock": return "M5 11h14v9.5h-14z M8 11v-3.5a4 4 0 0 1 8 0v3.5 M12 14.8v2";
        case "unlock": return "M5 11h14v9.5h-14z M8 11v-3.5a4 4 0 0 1 7.6-1.7 M12 14.8v2";
        case "eye": return "M2.5 12c2.3-4.3 5.6-6.5 9.5-6.5s7.2 2.2 9.5 6.5c-2.3 4.3-5.6 6.5-9.5 6.5s-7.2-2.2-9.5-6.5z M12 14.8a2.8 2.8 0 1 0 0-5.6a2.8 2.8 0 1 0 0 5.6";
        case "eye-off": return "M9.8 5.8c.7-.2 1.4-.3 2.2-.3c3.9 0 7.2 2.2 9.5 6.5c-.8 1.5-1.7 2.7-2.7 3.7 M6.3 7.3c-1.5 1.1-2.8 2.7-3.8 4.7c2.3 4.3 5.6 6.5 9.5 6.5c2 0 3.8-.6 5.4-1.7 M4 4l16 16";
        case "close": return "M6 6l12 12 M18 6l-12 12";
        case "check": return "M5 12.5l4.7 4.7l9.3-10";
        case "check-circle": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M8 12.3l2.8 2.8l5.2-5.7";
        case "circle": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18";
        case "current": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M12 14.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5 M12 13a1 1 0 1 0 0-2a1 1 0 1 0 0 2";
        case "blocked": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M5.7 5.7l12.6 12.6";
        case "chevron-down": return "M6 9.5l6 6l6-6";
        case "chevron-up": return "M6 14.5l6-6l6 6";
        case "chevron-right": return "M9.5 6l6 6l-6 6";
        case "chevron-left": return "M14.5 6l-6 6l6 6";
        case "arrow-right": return "M4.5 12h15 M13.5 6l6 6l-6 6";
        case "arrow-left": return "M19.5 12h-15 M10.5 6l-6 6l6 6";
        case "clock": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M12 7v5.2l3.5 2";
        case "plus": return "M12 5v14 M5 12h14";
        case "minus": return "M5 12h14";
        case "edit": return "M4.5 19.5l.8-4l10.7-10.7a1.8 1.8 0 0 1 2.6 0l.6.6a1.8 1.8 0 0 1 0 2.6l-10.7 10.7z M14 7l3 3";
        case "trash": return "M4.5 7h15 M9.5 7v-2.5h5v2.5 M6.5 7l.8 13h9.4l.8-13 M10 11v5.5 M14 11v5.5";
        case "phone": return "M6.5 3.5h3l1.5 4.5l-2 1.5c1 2.3 2.7 4 5 5l1.5-2l4.5 1.5v3c0 1.3-1 2.3-2.3 2.2c-7.3-.6-12.8-6.1-13.4-13.4c-.1-1.3.9-2.3 2.2-2.3z";
        case "mail": return "M3.5 5.5h17v13h-17z M4 6.5l8 6.5l8-6.5";
        case "message": return "M4 4.5h16v11h-9l-4.5 4v-4h-2.5z";
        case "warning": return "M12 4l9 16h-18z M12 10v4.5 M12 17.2v.1";
        case "problem": return "M8.3 3h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4z M12 7.5v5.5 M12 16.3v.1";
        case "info": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M12 11v5.5 M12 7.7v.1";
        case "help": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M9.5 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.8 M12 16.7v.1";
        case "sync": return "M19.5 11a7.6 7.6 0 0 0-13.5-3.7l-2 2.2 M4 4.5v5h5 M4.5 13a7.6 7.6 0 0 0 13.5 3.7l2-2.2 M20 19.5v-5h-5";
        case "offline": return "M4 4l16 16 M8.5 7.2a6 6 0 0 1 9 3.8a4 4 0 0 1 2.3 6.6 M6.2 9.8a4.6 4.6 0 0 0-.2 9.2h9.5";
        case "undo": return "M8.5 5l-4.5 4.5l4.5 4.5 M4 9.5h10a5.5 5.5 0 0 1 0 11h-4";
        case "filter": return "M4 5.5h16l-6.2 7.5v5.5l-3.6 1.5v-7z";
        case "sort": return "M8 5v14 M4.5 15.5l3.5 3.5l3.5-3.5 M16 19v-14 M12.5 8.5l3.5-3.5l3.5 3.5";
        case "more": return "M5.5 12.7a.7.7 0 1 0 0-1.4a.7.7 0 1 0 0 1.4 M12 12.7a.7.7 0 1 0 0-1.4a.7.7 0 1 0 0 1.4 M18.5 12.7a.7.7 0 1 0 0-1.4a.7.7 0 1 0 0 1.4";
        case "menu": return "M4 6.5h16 M4 12h16 M4 17.5h16";
        case "upload": return "M12 15.5v-11 M7.5 9l4.5-4.5l4.5 4.5 M4.5 15.5v4.5h15v-4.5";
        case "download": return "M12 4.5v11 M7.5 11l4.5 4.5l4.5-4.5 M4.5 15.5v4.5h15v-4.5";
        case "print": return "M7 8.5v-5h10v5 M7 17h-3.5v-8.5h17v8.5h-3.5 M7 14h10v6.5h-10z";
        case "document": return "M6 3.5h8l4.5 4.5v12.5h-12.5z M14 3.5v4.5h4.5 M9 12.5h6 M9 16h6";
        case "history": return "M4.5 12a8 8 0 1 0 2.4-5.7l-2.4 2.4 M4.5 4.5v4.2h4.2 M12.5 8v4.5l3 1.8";
        case "shield": return "M12 3l7.5 2.8v5.7c0 4.5-3 7.7-7.5 9.5c-4.5-1.8-7.5-5-7.5-9.5v-5.7z";
        case "private": return "M12 3l7.5 2.8v5.7c0 4.5-3 7.7-7.5 9.5c-4.5-1.8-7.5-5-7.5-9.5v-5.7z M9.5 11h5v4.5h-5z M10.3 11v-1.3a1.7 1.7 0 0 1 3.4 0v1.3";
        case "key": return "M8 16.5a4.5 4.5 0 1 0 0-9a4.5 4.5 0 1 0 0 9 M12.5 12h8.5v3.5 M17 12v2.5";
        case "code": return "M4 4h6v6h-6z M14 4h6v6h-6z M4 14h6v6h-6z M14 14h2.5v2.5h-2.5z M20 14v.1 M20 20h-2.5v-2 M14 20v.1";
        case "home": return "M4 11l8-7l8 7 M6 9.5v10.5h12v-10.5 M10 20v-5.5h4v5.5";
        case "heart": return "M12 20c-5-3.4-8.5-6.7-8.5-10.7a4.6 4.6 0 0 1 8.5-2.5a4.6 4.6 0 0 1 8.5 2.5c0 4-3.5 7.3-8.5 10.7z";
        case "star": return "M12 3.5l2.6 5.4l5.9.8l-4.3 4.1l1 5.9l-5.2-2.8l-5.2 2.8l1-5.9l-4.3-4.1l5.9-.8z";
        case "flag": return "M5.5 21v-17 M5.5 4.5h12.5l-2.5 4l2.5 4h-12.5";
        case "link": return "M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7l-1.2 1.2 M14 10a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.2-1.2";
        case "attachment": return "M19.5 11.5l-7.8 7.8a4.8 4.8 0 0 1-6.8-6.8l7.8-7.8a3.2 3.2 0 0 1 4.5 4.5l-7.6 7.6a1.6 1.6 0 0 1-2.3-2.3l6.9-6.9";
        case "conflict": return "M6 20v-4c0-3.5 6-4 6-8v-4 M18 20v-4c0-2.3-2.6-3.3-4.4-4.7 M9 6.5l3-3l3 3";
        case "device": return "M5 5.5h14v10h-14z M2.5 19h19";
        case "external": return "M13.5 4.5h6v6 M19.5 4.5l-9 9 M17 13.5v6h-12.5v-12.5h6";
        case "copy": return "M9 9h11v11h-11z M15 9v-5h-11v11h5";
        case "goal": return "M12 21a9 9 0 1 0 0-18a9 9 0 1 0 0 18 M12 17a5 5 0 1 0 0-10a5 5 0 1 0 0 10 M12 12.6a.6 .6 0 1 0 0-1.2a.6 .6 0 1 0 0 1.2";
        case "signal": return "M6 16.5v-5.5a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z M10 20.5h4 M12 5v-1.5";
        case "assess": return "M6 4.5h12v16h-12z M9.5 4.5v-1.5h5v1.5 M9 10l1.2 1.2l2.3-2.4 M9 15.5l1.2 1.2l2.3-2.4 M15 10.5v.1 M15 16v.1";
        case "folder": return "M3.5 6h6l2 2.5h9v11h-17z";
        case "logout": return "M14 4.5h-8.5v15h8.5 M10.5 12h10 M16.5 8l4 4l-4 4";
        case "drag": return "M9 6.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2 M15 6.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2 M9 12.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2 M15 12.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2 M9 18.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2 M15 18.6a.6.6 0 1 0 0-1.2a.6.6 0 1 0 0 1.2";
        default:
            console.warn("no icon named " + name);
            return "";
        }
    }
}
