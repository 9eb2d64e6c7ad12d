pragma ComponentBehavior: Bound

import QtQuick

// The bound cell gets its signal, makes more cells like itself, sends out cytokines; the myeloma cell breaks up.
Item {
    id: root

    required property Play play

    Component.onCompleted: play.length = 9

    Piece {
        atX: 0
        atY: 100
        dx: root.play.mix(16, 0, root.play.ease(4.6, 6.4))
        name: "act-dots-w"
        opacity: root.play.part(4.6, 5.6)
        play: root.play
        wide: 600
    }
    Piece {
        atX: 584
        atY: 100
        dx: root.play.mix(-16, 0, root.play.ease(4.6, 6.4))
        name: "act-dots-e"
        opacity: root.play.part(4.6, 5.6)
        play: root.play
        wide: 600
    }
    Piece {
        atX: 380
        atY: 200
        name: "act"
        play: root.play
        wide: 424
    }
    Piece {
        atX: 396
        atY: 176
        name: "act-broken"
        opacity: root.play.now < 6.8 ? 0 : 1
        play: root.play
        wide: 392
    }
    Piece {
        atX: 396
        atY: 176
        name: "act-whole"
        opacity: 1 - root.play.part(6.8, 8.2)
        play: root.play
        wide: 392
    }
    Piece {
        atX: 330
        atY: 120
        name: "act-bits"
        opacity: root.play.part(7.4, 8.6)
        play: root.play
        wide: 530
    }
    Piece {
        atX: 0
        atY: 60
        name: "act-more"
        opacity: root.play.part(3.8, 4.5)
        play: root.play
        wide: 1184
    }
    Repeater {
        model: [
            {
                "q": "d",
                "x": 734,
                "y": 380
            },
            {
                "q": "c",
                "x": 120,
                "y": 380
            },
            {
                "q": "b",
                "x": 734,
                "y": 70
            }
        ]

        Piece {
            required property int index
            required property var modelData

            atX: modelData.x
            atY: modelData.y
            dx: root.play.mix(modelData.x > 400 ? -644 : 0, 0, root.play.ease(1.8, 3.6))
            dy: root.play.mix(modelData.y > 200 ? -312 : 0, 0, root.play.ease(1.8, 3.6))
            name: "act-" + modelData.q
            opacity: root.play.part(1.8, 2.2)
            play: root.play
            wide: 330
        }
    }
    Piece {
        atX: 120
        atY: 70
        name: "act-a"
        play: root.play
        wide: 330
    }
    Piece {
        atX: -22
        atY: -22
        dx: root.play.mix(402, 276, root.play.ease(0.5, 1.5))
        dy: root.play.mix(280, 228, root.play.ease(0.5, 1.5))
        name: "signal"
        opacity: root.play.part(0.4, 0.6) - root.play.part(1.5, 1.8)
        play: root.play
        wide: 44
    }
}
