import QtQuick
import ui.theme

// The course of one scene in seconds, from 0 to its length, where it rests. Runs only while it may; still, it is at its end.
QtObject {
    id: root

    property bool begun: true // false while a hand holds a part of the scene
    readonly property FrameAnimation clock: FrameAnimation {
        running: root.going

        onTriggered: root.t = Math.min(root.length, root.t + Math.min(frameTime, Motion.longestFrame / 1000))
    }
    readonly property bool going: open && wanted && begun && !Theme.still && t < length
    property real late: 1 // how far the labels of the lower half are seen
    property real length: 8
    readonly property real now: Theme.still ? length : t
    property bool open: false // whether the scene is in front of somebody
    readonly property bool over: now >= length
    property real scale: 1 // pixels per unit of the drawing, which is 1184 by 792
    property real t: 0
    property bool wanted: true // false when the visitor has paused

    function again(): void {
        t = 0;
        wanted = true;
    }
    function ease(from: real, to: real): real {
        const f = part(from, to);
        return f < 0.5 ? 4 * f * f * f : 1 - Math.pow(2 - 2 * f, 3) / 2; // InOutCubic
    }
    function mix(a: real, b: real, f: real): real {
        return a + (b - a) * f;
    }
    function part(from: real, to: real): real {
        return Math.max(0, Math.min(1, (now - from) / (to - from)));
    }
    function snap(from: real, to: real): real {
        const f = part(from, to) - 1;
        return 1 + 2.70158 * f * f * f + 1.70158 * f * f; // OutBack
    }
}
