pragma Singleton

import QtQuick

// The only colors, sizes and durations. Sizes are in design units of a 24-inch 1920x1080 panel (1 mm = 3.6 units).
QtObject {
    id: root

    readonly property color accent: contrast ? "#ffe14d" : "#0b5563"
    readonly property color alert: contrast ? "#ff9c8f" : "#a3261b"
    readonly property color alertDeep: contrast ? "#000000" : "#73130b"
    readonly property color alertDeepInk: "#ffffff"
    readonly property color alertInk: contrast ? "#000000" : "#ffffff"
    readonly property color alertTint: contrast ? "#000000" : "#fae6e0"
    readonly property color alertTintEdge: contrast ? "#ffffff" : "#ebc5bb"
    readonly property color amber: contrast ? "#ffe14d" : "#f6b73f"
    readonly property color amberEdge: contrast ? "#ffffff" : "#c9851b"
    readonly property color amberInk: contrast ? "#000000" : "#2b1b00"
    readonly property real attract: 104 * u
    readonly property real barHeight: (portrait ? 256 : 136) * u

    // Colors
    readonly property color bg: contrast ? "#000000" : "#f5f4f0"
    readonly property color black: "#000000"
    readonly property color blush: contrast ? "#000000" : "#fae6e0"
    readonly property color blushEdge: contrast ? "#ffffff" : "#ebc5bb"
    readonly property real body: 36 * u * textScale
    readonly property real border: (contrast ? 5 : 3) * u
    readonly property color bridgeInk: contrast ? "#ffe14d" : "#5c4210"
    readonly property real button: 32 * u * headScale
    readonly property color choiceBorder: contrast ? "#ffffff" : "#7f8d90"

    // Set by Main from the display view model and the window.
    property bool contrast: false
    readonly property color control: contrast ? "#ffffff" : "#75858a"

    // The people in counts
    readonly property color countMild: contrast ? "#ff9c8f" : "#8c3d1c"
    readonly property color countNone: contrast ? "#b8b8b8" : "#7f8d90"
    readonly property color countResponded: contrast ? "#ffe14d" : "#0b5563"
    readonly property color countSevere: contrast ? "#ffffff" : "#12100f"
    readonly property real dense: 34 * u * textScale
    readonly property color disabled: contrast ? "#b8b8b8" : "#5f6f73"
    readonly property string display: "Inter Display"
    readonly property int dot: Math.max(4, Math.round(9 * u)) // from one dot under a word to the next
    readonly property real drift: 10 * u // how far the attract screen moves from its place, against burn-in
    readonly property real edge: (contrast ? 12 : 5) * u
    readonly property int fade: still ? 0 : 700 // a message of the attract screen comes or goes
    readonly property string family: "Inter"

    // Staff: a cooler floor and a dark rail, so that nobody takes these screens for a patient's
    readonly property real field: 30 * u // what staff read and type; their screens do not grow with the text size
    readonly property real fieldHeight: 80 * u
    readonly property color focus: contrast ? "#5ce1ff" : "#1b4fd8"
    readonly property real gap: 16 * u
    readonly property color goodInk: contrast ? "#ffe14d" : "#1f5a39"
    readonly property color goodTint: contrast ? "#000000" : "#e0efe2"
    readonly property real gutter: (portrait ? 24 : 32) * u
    readonly property real h1: 64 * u * headScale
    readonly property real h2: 48 * u * headScale
    readonly property real h3: 40 * u * headScale

    // Type. Headings grow half as much as the text to be read.
    property bool han: false // Han characters, which stand a little further apart
    readonly property real headScale: 1 + (textScale - 1) / 2
    readonly property int holdClean: 2000 // longer than a cloth rests on one place
    readonly property int holdCorner: 3000 // longer than a visitor's hand lies there

    readonly property real icon: 44 * u
    property bool iconsReady: false
    readonly property color ink: contrast ? "#ffffff" : "#12292f"
    readonly property color ink2: contrast ? "#ffffff" : "#46585d"
    readonly property color keyEdge: contrast ? "#ffffff" : "#a9b5b5"
    readonly property color keyFloor: contrast ? "#000000" : "#ffffff"
    readonly property color keySpecial: contrast ? "#000000" : "#b9c5c5"
    readonly property color keySpecialEdge: contrast ? "#ffffff" : "#93a1a1"
    readonly property color keyboardFloor: contrast ? "#000000" : "#d3dbda"
    readonly property color lilac: contrast ? "#000000" : "#ece5f2"
    readonly property color lilacEdge: contrast ? "#ffffff" : "#cfc0dc"
    readonly property color line: contrast ? "#ffffff" : "#d8d7cf"
    readonly property real lowerPart: portrait ? 0.6 : 0.72 // a panel on its side is less than half as high
    property bool lowered: false // every control in the lower part of the screen

    // Space, radii, targets
    readonly property real margin: (portrait ? 48 : 64) * u
    readonly property real minTarget: 72 * u
    readonly property color mist: contrast ? "#000000" : "#e2ecf3"
    readonly property color mistEdge: contrast ? "#ffffff" : "#bfd1df"
    readonly property string names: "Kiosk Language Names" // what languages call themselves, without the large Chinese font
    readonly property color night: contrast ? "#000000" : "#0b4853"
    readonly property color nightEdge: contrast ? "#ffffff" : "#06363f"
    readonly property color nightInk: "#ffffff"
    readonly property color nightInk2: contrast ? "#ffffff" : "#ddebec"
    readonly property real note: 30 * u * textScale
    readonly property real number: 84 * u * headScale
    readonly property color ok: contrast ? "#ffe14d" : "#2a6a47"
    readonly property int page: still ? 0 : 240
    readonly property color plum: contrast ? "#ffe14d" : "#5b3871"
    property bool portrait: false

    // Durations in milliseconds
    readonly property int press: still ? 0 : 80
    readonly property color primary: contrast ? "#ffe14d" : "#0b5563"
    readonly property color primaryDown: contrast ? "#ffe14d" : "#0a4e5b"
    readonly property color primaryEdge: contrast ? "#ffffff" : "#06363f"
    readonly property color primaryInk: contrast ? "#000000" : "#ffffff"
    readonly property color primaryTint: contrast ? "#000000" : "#dcebea"
    readonly property color primaryTintEdge: contrast ? "#ffffff" : "#b9d5d3"
    readonly property color quiet: contrast ? "#000000" : "#eae8e2"
    readonly property real radiusButton: 20 * u
    readonly property real radiusCard: 28 * u
    readonly property real radiusChoice: 24 * u
    readonly property real radiusDialog: 40 * u
    readonly property real radiusSmall: 16 * u
    readonly property real radiusStage: 32 * u
    readonly property real radiusTool: 18 * u
    readonly property color rail: contrast ? "#000000" : "#0c2b33"
    readonly property color railInk: contrast ? "#ffffff" : "#ddebec"
    readonly property color railLine: contrast ? "#ffffff" : "#5f8790"
    readonly property color railMark: contrast ? "#ffe14d" : "#f6b73f"
    readonly property real railWidth: (portrait ? 112 : 288) * u
    readonly property int release: still ? 0 : 120
    readonly property bool roomy: portrait || textScale < 1.4 // a page with several cards fits without a second one
    readonly property color sage: contrast ? "#000000" : "#e2efe2"
    readonly property color sageEdge: contrast ? "#ffffff" : "#bfd8bf"
    readonly property color sand: contrast ? "#000000" : "#f3e9d6"
    readonly property color sandEdge: contrast ? "#ffffff" : "#dfcfb1"
    readonly property color scrim: contrast ? "#e6000000" : "#bd08222a"
    readonly property int settle: 600 // a second tap within this belongs to the screen before
    readonly property int sheet: still ? 0 : 280
    readonly property color sheetScrim: contrast ? "#e6000000" : "#9e0c242a"
    readonly property real small: 28 * u * textScale
    readonly property color staffBg: contrast ? "#000000" : "#eef1f2"
    readonly property real staffGap: 24 * u
    readonly property real staffHead: 52 * u
    readonly property real staffSmall: 26 * u
    property bool still: false
    readonly property color surface: contrast ? "#000000" : "#ffffff"
    readonly property real target: 88 * u
    property real textScale: 1
    readonly property real tile: 56 * u * headScale
    readonly property real tileEdge: (contrast ? 12 : 6) * u
    readonly property real tool: 28 * u * (1 + (textScale - 1) / 4)
    readonly property real topHeight: 104 * u
    property real u: 1
    readonly property real vast: 160 * u // the seconds of the cleaning, read from where somebody wipes
    readonly property color warnInk: contrast ? "#ffe14d" : "#5c4210"
    readonly property color warnTint: contrast ? "#000000" : "#fdf0d5"
    readonly property color whiteEdge: contrast ? "#ffffff" : "#d1d0c7"

    function floor(tint: string): color {
        const floors = {
            "night": night,
            "sand": sand,
            "blush": blush,
            "mist": mist,
            "lilac": lilac,
            "sage": sage,
            "primary": primaryTint,
            "alert": alertTint,
            "quiet": quiet
        };
        return floors[tint] ?? surface;
    }
    function floorEdge(tint: string): color {
        const edges = {
            "night": nightEdge,
            "sand": sandEdge,
            "blush": blushEdge,
            "mist": mistEdge,
            "lilac": lilacEdge,
            "sage": sageEdge,
            "primary": primaryTintEdge,
            "alert": alertTintEdge
        };
        return edges[tint] ?? whiteEdge;
    }
}
