pragma Singleton

import QtQuick

// How long the parts of a scene take, in milliseconds.
QtObject {
    readonly property int approach: 1200 // a cell on its way to another
    readonly property int clasp: 400 // a hook that closes
    readonly property int longestFrame: 50 // what a scene goes on at most from one frame to the next, however late that is
}
