pragma ComponentBehavior: Bound

import QtQuick

// Blood flows; T cells rise from it, are sorted out, and gather in a bag.
Item {
    id: root

    required property Play play

    Component.onCompleted: play.length = 7.6

    Piece {
        atX: -208
        atY: -164
        name: "collect"
        play: root.play
        wide: 1600
    }
    Piece {
        atX: -460
        atY: 580
        dx: root.play.mix(-220, 0, root.play.ease(0, 4.4))
        name: "collect-flow"
        play: root.play
        wide: 1960
    }
    Repeater {
        model: [0.3, 0.55, 0.8]

        Runner {
            required property real modelData

            from: 0.4
            name: "t-cell"
            play: root.play
            rest: modelData
            to: 4.2
            way: up
            wide: 60
        }
    }
    Repeater {
        model: [0.2, 0.45, 0.7]

        Runner {
            required property real modelData

            from: 3.6
            name: "t-cell"
            play: root.play
            rest: modelData
            to: 7.4
            way: down
            wide: 60
        }
    }
    Piece {
        atX: 250
        atY: -164
        name: "collect-over"
        play: root.play
        wide: 860
    }
    Piece {
        atX: 850
        atY: 170
        name: "collect-bag"
        opacity: root.play.part(5.4, 7.4)
        play: root.play
        wide: 240
    }

    // Last, so that they outlive what runs along them.
    Path {
        id: up

        startX: 300
        startY: 578

        PathCubic {
            control1X: 300
            control1Y: 440
            control2X: 290
            control2Y: 330
            x: 440
            y: 290
        }
    }
    Path {
        id: down

        startX: 650
        startY: 240

        PathCubic {
            control1X: 800
            control1Y: 230
            control2X: 740
            control2Y: 500
            x: 870
            y: 500
        }
        PathCubic {
            control1X: 950
            control1Y: 500
            control2X: 966
            control2Y: 480
            x: 966
            y: 440
        }
    }
}
