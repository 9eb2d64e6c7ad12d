pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// The CAR-T cell finds the myeloma cell and holds it. A hand may draw it there, or touch it; after a while it goes by itself.
Item {
    id: root

    readonly property real approach: Motion.approach / 1000
    readonly property real away: 1 - play.ease(wait, wait + approach) // 1 apart, 0 bound
    readonly property real clasp: Motion.clasp / 1000
    readonly property real held: wait + approach + clasp
    required property Play play
    property real pulledX: -70 // where the cell starts from, in units from where it is bound
    property real pulledY: 150
    readonly property real wait: 5

    function bind(): void {
        play.begun = true;
        play.wanted = true;
        play.t = wait;
    }
    function pull(x: real, y: real): void {
        play.begun = false;
        play.t = 0;
        pulledX = Math.max(-120, Math.min(40, x));
        pulledY = Math.max(-60, Math.min(240, y));
    }

    Component.onCompleted: play.length = held + 1.4

    Binding {
        property: "late"
        target: root.play
        value: root.play.part(root.held, root.held + 0.5)
    }
    Piece {
        atX: 520
        atY: 60
        name: "find"
        play: root.play
        wide: 664
    }
    Piece {
        id: cell

        atX: 70
        atY: 100
        dx: root.pulledX * root.away - 14 * (1 - root.play.snap(root.held - root.clasp, root.held))
        dy: root.pulledY * root.away
        name: "find-cell"
        play: root.play
        wide: 540
    }
    Piece {
        atX: 440
        atY: 284
        name: "lens"
        opacity: root.play.late
        play: root.play
        wide: 300
    }
    Item {
        clip: true
        height: root.height
        opacity: root.play.late
        visible: opacity > 0
        width: 280 * root.play.scale
        x: Math.round(450 * root.play.scale)

        Piece {
            atX: -10
            atY: 530
            dx: 46 * (root.play.snap(root.held + 0.5, root.held + 0.5 + root.clasp) - 1)
            name: "lens-hook"
            play: root.play
            wide: 220
        }
    }
    Piece {
        atX: 60
        atY: 464
        name: "lens-over"
        opacity: root.play.late
        play: root.play
        wide: 1064
    }
    Row {
        opacity: 1 - root.play.part(root.wait, root.wait + 0.4)
        spacing: 16 * Theme.u
        visible: opacity > 0
        x: 470 * root.play.scale
        y: 630 * root.play.scale

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            name: "mdi6.gesture-tap"
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.nightInk
            size: Theme.small
            strong: true
            text: qsTr("Move your CAR‑T cell to the myeloma cell, or tap it.")
            width: Math.min(Math.ceil(implicitWidth), 0.5 * root.width)
        }
    }
    T.AbstractButton {
        id: grip

        property real startX: 0
        property real startY: 0

        Accessible.name: qsTr("Your CAR‑T cell: bring it to the myeloma cell")
        Accessible.role: Accessible.Button
        focusPolicy: Qt.TabFocus
        height: 400 * root.play.scale
        objectName: "cartCell"
        width: 400 * root.play.scale
        x: cell.x + 40 * root.play.scale
        y: cell.y + 40 * root.play.scale

        background: Rectangle {
            border.color: Theme.focus
            border.width: 6 * Theme.u
            color: "transparent"
            radius: width / 2
            visible: grip.visualFocus
        }

        Accessible.onPressAction: click()
        onClicked: root.bind()

        DragHandler {
            dragThreshold: 4
            enabled: !Theme.still
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            target: null

            onActiveChanged: active ? [grip.startX, grip.startY] = [cell.x / root.play.scale - cell.atX, cell.y / root.play.scale - cell.atY] : root.bind()
            onActiveTranslationChanged: root.pull(grip.startX + activeTranslation.x / root.play.scale, grip.startY + activeTranslation.y / root.play.scale)
        }
    }
}
