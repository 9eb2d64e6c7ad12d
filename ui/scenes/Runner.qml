import QtQuick

// A small cell that runs through a tube, once all the way and then to where it rests.
Piece {
    id: root

    property real from: 0
    property bool placed: false
    readonly property real raw: play.mix(rest - 2, rest, play.ease(from, to))
    required property real rest // part of the way, 0 to 1
    property real to: 1
    required property Path way

    dx: spot.x - wide / 2
    dy: spot.y - wide / 2
    opacity: raw < -1 ? 0 : 1

    // Set once and not bound: a scene that is left while it is still being made may lose its path first. Only a change of
    // progress puts the cell on its way.
    Component.onCompleted: {
        spot.path = way;
        placed = true;
    }

    PathInterpolator {
        id: spot

        progress: root.placed ? root.raw - Math.floor(root.raw) : 1
    }
}
