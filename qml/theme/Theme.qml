pragma Singleton
import QtQuick

// The only place with colours and sizes. The shell sets dark, scale and reducedMotion; all else follows.
QtObject {
    id: theme

    property bool dark: false
    property real scale: 1.0
    property bool reducedMotion: false

    // Surfaces, from the back to the front.
    readonly property color canvas: dark ? "#0f161a" : "#f4f7f8"
    readonly property color surface: dark ? "#172127" : "#ffffff"
    readonly property color sunken: dark ? "#1e2a31" : "#edf2f4"
    readonly property color raised: dark ? "#202d35" : "#ffffff"
    readonly property color hover: dark ? "#22303a" : "#eaf0f2"
    readonly property color pressed: dark ? "#2a3a45" : "#dde6ea"
    readonly property color scrim: dark ? "#b3060a0c" : "#66101c22"
    readonly property color shade: dark ? "#30000000" : "#0914303c"

    // Lines. `outline` bounds what can be filled in and keeps 3:1 against the surfaces.
    readonly property color divider: dark ? "#2b3942" : "#dde4e8"
    readonly property color outline: dark ? "#74868f" : "#788891"
    readonly property color focus: dark ? "#7fd3e4" : "#0b6478"

    // Words. `xInk` is for words on `x` (a property cannot be called onX in QML).
    readonly property color text: dark ? "#e8eef1" : "#14212a"
    readonly property color textMuted: dark ? "#b4c1c9" : "#465762"
    readonly property color textFaint: dark ? "#9aaab3" : "#5a6a74"

    // The one accent.
    readonly property color accent: dark ? "#5bb9cd" : "#0b6478"
    readonly property color accentHover: dark ? "#74c8da" : "#09566a"
    readonly property color accentPressed: dark ? "#8dd6e5" : "#07475a"
    readonly property color accentInk: dark ? "#04222b" : "#ffffff"
    readonly property color accentText: dark ? "#78cadb" : "#0b6478"
    readonly property color accentSoft: dark ? "#173a44" : "#dceef2"
    readonly property color accentSoftInk: dark ? "#b5e3ec" : "#0a4e5f"
    readonly property color danger: dark ? "#f2938b" : "#b3261e"
    readonly property color dangerHover: dark ? "#f6aaa4" : "#99201a"
    readonly property color dangerInk: dark ? "#3a0906" : "#ffffff"
    readonly property color dangerText: dark ? "#f5a29b" : "#a8231c"

    // A QR code is read by cameras: the same in both themes.
    readonly property color qrDark: "#101a20"
    readonly property color qrLight: "#ffffff"

    // Tones: soft background, words on it, solid mark on a surface.
    readonly property color neutralSoft: dark ? "#26333c" : "#e7edf0"
    readonly property color neutralSoftInk: dark ? "#cdd8de" : "#3a4a54"
    readonly property color neutralSolid: dark ? "#8b9ca6" : "#5f707a"
    readonly property color overdueSoft: dark ? "#43201f" : "#fbe8e6"
    readonly property color overdueSoftInk: dark ? "#f8bdb7" : "#8c1d18"
    readonly property color overdueSolid: dark ? "#f2938b" : "#b3261e"
    readonly property color dueSoft: dark ? "#3d2f12" : "#fdf0d5"
    readonly property color dueSoftInk: dark ? "#f4d08d" : "#744600"
    readonly property color dueSolid: dark ? "#e0aa49" : "#9a5d00"
    readonly property color okSoft: dark ? "#16372a" : "#dff3e7"
    readonly property color okSoftInk: dark ? "#a5e0c0" : "#135a37"
    readonly property color okSolid: dark ? "#66c193" : "#1a7647"
    readonly property color conflictSoft: dark ? "#352449" : "#efe7fa"
    readonly property color conflictSoftInk: dark ? "#d9c2f5" : "#582c8d"
    readonly property color conflictSolid: dark ? "#b896e6" : "#6d3baa"
    readonly property color infoSoft: dark ? "#1a3150" : "#e2edfb"
    readonly property color infoSoftInk: dark ? "#b5d3f8" : "#1a4a86"
    readonly property color infoSolid: dark ? "#7fb0ee" : "#2162b0"
    readonly property color privateSoft: dark ? "#3b2436" : "#f8e6f1"
    readonly property color privateSoftInk: dark ? "#f0bedd" : "#7d1f5b"
    readonly property color privateSolid: dark ? "#df8fc1" : "#9a2f73"

    // Every pair of words and background the controls make; a test computes 4.5:1 for each in both themes.
    readonly property list<string> textPairs: [
        "text/canvas", "text/surface", "text/sunken", "text/raised", "text/hover", "text/pressed",
        "textMuted/canvas", "textMuted/surface", "textMuted/sunken", "textMuted/raised", "textMuted/hover",
        "textFaint/canvas", "textFaint/surface", "textFaint/sunken", "textFaint/raised",
        "accentText/canvas", "accentText/surface", "accentText/sunken", "accentText/raised", "accentText/hover", "accentText/pressed",
        "dangerText/canvas", "dangerText/surface", "dangerText/raised", "dangerText/hover", "dangerText/sunken",
        "accentInk/accent", "accentInk/accentHover", "accentInk/accentPressed", "accentSoftInk/accentSoft",
        "dangerInk/danger", "dangerInk/dangerHover",
        "neutralSoftInk/neutralSoft", "overdueSoftInk/overdueSoft", "dueSoftInk/dueSoft", "okSoftInk/okSoft",
        "conflictSoftInk/conflictSoft", "infoSoftInk/infoSoft", "privateSoftInk/privateSoft"
    ]
    // Pairs of a mark or a line that carries meaning: 3:1.
    readonly property list<string> markPairs: [
        "outline/canvas", "outline/surface", "outline/sunken", "outline/raised", "focus/canvas", "focus/surface", "focus/raised",
        "accent/surface", "accent/canvas", "accent/sunken", "neutralSolid/surface", "overdueSolid/surface", "dueSolid/surface",
        "okSolid/surface", "conflictSolid/surface", "infoSolid/surface", "privateSolid/surface"
    ]

    function softOf(tone: int): color {
        switch (tone) {
        case Tone.Accent:
            return accentSoft;
        case Tone.Overdue:
            return overdueSoft;
        case Tone.Due:
            return dueSoft;
        case Tone.Ok:
            return okSoft;
        case Tone.Conflict:
            return conflictSoft;
        case Tone.Info:
            return infoSoft;
        case Tone.Private:
            return privateSoft;
        default:
            return neutralSoft;
        }
    }
    function textOf(tone: int): color {
        switch (tone) {
        case Tone.Accent:
            return accentSoftInk;
        case Tone.Overdue:
            return overdueSoftInk;
        case Tone.Due:
            return dueSoftInk;
        case Tone.Ok:
            return okSoftInk;
        case Tone.Conflict:
            return conflictSoftInk;
        case Tone.Info:
            return infoSoftInk;
        case Tone.Private:
            return privateSoftInk;
        default:
            return neutralSoftInk;
        }
    }
    function solidOf(tone: int): color {
        switch (tone) {
        case Tone.Accent:
            return accent;
        case Tone.Overdue:
            return overdueSolid;
        case Tone.Due:
            return dueSolid;
        case Tone.Ok:
            return okSolid;
        case Tone.Conflict:
            return conflictSolid;
        case Tone.Info:
            return infoSolid;
        case Tone.Private:
            return privateSolid;
        default:
            return neutralSolid;
        }
    }

    // Type. Inter has no tabular figures without font features, Noto Sans has them by default.
    readonly property string family: "Inter"
    readonly property string numberFamily: "Noto Sans"
    readonly property int sizeDisplay: Math.round(28 * scale)
    readonly property int sizeTitle: Math.round(22 * scale)
    readonly property int sizeHeading: Math.round(17 * scale)
    readonly property int sizeBody: Math.round(15 * scale)
    readonly property int sizeSmall: Math.round(13 * scale)
    readonly property int sizeCaption: Math.round(12 * scale)
    readonly property int sizeFoot: Math.round(10.5 * scale)
    readonly property real lineHeight: 1.35
    readonly property real lineHeightTight: 1.15

    // Space.
    readonly property int spaceXxs: 2
    readonly property int spaceXs: 4
    readonly property int spaceS: 8
    readonly property int spaceM: 12
    readonly property int spaceL: 16
    readonly property int spaceXl: 24
    readonly property int spaceXxl: 32

    // Sizes.
    readonly property int touch: Math.max(44, Math.round(44 * scale))
    readonly property int iconSize: Math.round(20 * scale)
    readonly property int iconSmall: Math.round(16 * scale)
    readonly property int iconLarge: Math.round(40 * scale)
    readonly property int radiusS: 6
    readonly property int radiusM: 8
    readonly property int radiusL: 12
    readonly property int line: 1
    readonly property int focusLine: 2
    readonly property int readable: Math.round(760 * Math.min(scale, 1.4))
    readonly property int fieldWidth: Math.round(320 * scale)
    readonly property int dialogWidth: Math.round(520 * Math.min(scale, 1.4))
    readonly property int qrSize: Math.round(220 * Math.min(scale, 1.4))
    readonly property int railWide: Math.round(208 * scale)
    readonly property int railNarrow: Math.round(72 * scale)

    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowLeastWidth: 360
    readonly property int windowLeastHeight: 480

    // Width classes: compact below the first, medium up to the second, wide from there.
    readonly property int compactBelow: 600
    readonly property int wideFrom: 900

    // Time.
    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int moderate: reducedMotion ? 0 : 170
    readonly property int pulse: reducedMotion ? 0 : 1100
    readonly property int toastFor: 8000
}
