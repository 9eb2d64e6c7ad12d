pragma ComponentBehavior: Bound

import QtQuick

// The CAR-T cells run from the bag through a thin tube, and go on in the vein.
Item {
    id: root

    required property Play play

    Component.onCompleted: play.length = 7.2

    Piece {
        atX: -208
        atY: -164
        name: "enter"
        play: root.play
        wide: 1600
    }
    Repeater {
        model: [0.2, 0.42, 0.64, 0.86]

        Runner {
            required property real modelData

            from: 0.4
            name: "cart-tiny"
            play: root.play
            rest: modelData
            to: 3.6
            way: tube
            wide: 56
        }
    }
    Repeater {
        model: [
            {
                "x": 980,
                "y": 560
            },
            {
                "x": 760,
                "y": 640
            },
            {
                "x": 560,
                "y": 660
            }
        ]

        Piece {
            required property int index
            required property var modelData
            readonly property real start: 3.2 + index * 0.8

            atX: -84
            atY: -84
            dx: root.play.mix(452, modelData.x, root.play.ease(start, 6.4 + index * 0.3))
            dy: root.play.mix(610, modelData.y, root.play.ease(start, 6.4 + index * 0.3))
            name: "cart-mid"
            opacity: root.play.part(start, start + 0.5)
            play: root.play
            wide: 168
        }
    }
    Piece {
        atX: 60
        atY: -164
        name: "enter-over"
        play: root.play
        wide: 440
    }

    // Last, so that they outlive what runs along them.
    Path {
        id: tube

        startX: 206
        startY: 470

        PathCubic {
            control1X: 206
            control1Y: 640
            control2X: 400
            control2Y: 420
            x: 452
            y: 556
        }
    }
}
