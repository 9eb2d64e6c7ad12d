import QtQuick

// Two pixels that change with every tick of the animations, so that each tick draws a frame, whether or not a scene's own
// parts have come a whole pixel on.
Rectangle {
    id: root

    color: beat.currentFrame % 2 ? "black" : "white"
    height: 1
    width: 2

    FrameAnimation {
        id: beat

        running: root.visible
    }
}
