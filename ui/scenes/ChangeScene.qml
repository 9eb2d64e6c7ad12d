pragma ComponentBehavior: Bound

import QtQuick

// A virus shell brings the gene; the gene goes into the cell; the CARs grow out of it.
Item {
    id: root

    required property Play play

    Component.onCompleted: play.length = 7.2

    Piece {
        atX: 40
        atY: 230
        name: "change"
        play: root.play
        wide: 456
    }
    Piece {
        atX: 58
        atY: 68
        name: "virus-far"
        play: root.play
        wide: 120
    }
    Piece {
        atX: -84
        atY: -84
        dx: shell.dx
        dy: shell.dy
        name: "virus-full"
        opacity: 1 - root.play.part(2.5, 2.9)
        play: root.play
        wide: 168
    }
    Piece {
        id: shell

        atX: -84
        atY: -84
        dx: root.play.mix(560, 402, root.play.ease(0.4, 2.4))
        dy: root.play.mix(-96, 268, root.play.ease(0.4, 2.4))
        name: "virus"
        opacity: root.play.now < 2.5 ? 0 : 1
        play: root.play
        wide: 168
    }
    Piece {
        atX: -80
        atY: -62
        dx: root.play.mix(402, 268, root.play.ease(2.8, 4.2))
        dy: root.play.mix(268, 440, root.play.ease(2.8, 4.2))
        name: "gene"
        opacity: root.play.part(2.5, 2.9)
        play: root.play
        wide: 160
    }
    Piece {
        atX: 500
        atY: 376
        name: "arrow"
        opacity: root.play.part(4.3, 4.7)
        play: root.play
        wide: 130
    }
    Repeater {
        model: [
            {
                "side": "e",
                "x": 120,
                "y": -160,
                "wide": 160
            },
            {
                "side": "s",
                "x": -160,
                "y": 120,
                "wide": 320
            },
            {
                "side": "w",
                "x": -280,
                "y": -160,
                "wide": 160
            },
            {
                "side": "n",
                "x": -160,
                "y": -280,
                "wide": 320
            }
        ]

        Piece {
            readonly property real hidden: root.play.mix(-64, 0, root.play.snap(5.4, 6.8))
            required property int index
            required property var modelData

            atX: 884 + modelData.x
            atY: 426 + modelData.y
            dx: index === 0 ? hidden : index === 2 ? -hidden : 0
            dy: index === 1 ? hidden : index === 3 ? -hidden : 0
            name: "hooks-" + modelData.side
            opacity: root.play.now < 5.4 ? 0 : 1
            play: root.play
            wide: modelData.wide
        }
    }
    Piece {
        atX: 694
        atY: 236
        name: "change-car"
        opacity: root.play.part(4.6, 5.3)
        play: root.play
        wide: 380
    }
}
