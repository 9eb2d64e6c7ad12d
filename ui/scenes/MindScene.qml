pragma ComponentBehavior: Bound

import QtQuick

// The same signals reach the whole body: fever. Healthy plasma cells are held too, and antibodies drop.
Item {
    id: root

    required property Play play

    Component.onCompleted: play.length = 9

    Piece {
        atX: 30
        atY: 60
        name: "mind"
        play: root.play
        wide: 1154
    }
    Piece {
        atX: 30
        atY: 570
        name: "mind-lost"
        play: root.play
        wide: 350
    }
    Piece {
        atX: 30
        atY: 570
        name: "mind-antibodies"
        opacity: 1 - root.play.part(6.6, 8.6)
        play: root.play
        wide: 350
    }
    Piece {
        atX: 20
        atY: 80
        dx: root.play.mix(-60, 0, root.play.ease(0.5, 1.7))
        dy: root.play.mix(-40, 0, root.play.ease(0.5, 1.7))
        name: "mind-cell"
        play: root.play
        wide: 380
    }
    Piece {
        atX: 280
        atY: 100
        dx: root.play.mix(-60, 0, root.play.ease(1.9, 3.6))
        name: "mind-dots"
        opacity: root.play.part(1.9, 2.6)
        play: root.play
        wide: 320
    }
    Piece {
        atX: 580
        atY: 130
        dx: root.play.mix(-40, 0, root.play.ease(3, 4.6))
        name: "mind-dots-in"
        opacity: root.play.part(3, 3.8)
        play: root.play
        wide: 420
    }
    Piece {
        atX: 980
        atY: 150
        name: "mind-column"
        opacity: root.play.part(4.4, 6)
        play: root.play
        wide: 160
    }
}
