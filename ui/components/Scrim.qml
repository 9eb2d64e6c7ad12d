pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Darkens a screen, but for one card with round corners that stays lit.
Item {
    id: root

    property rect lit: Qt.rect(0, 0, 0, 0)

    objectName: "scrim"

    Repeater {
        // over the card, left of it, right of it, under it
        model: root.lit.width <= 0 ? [Qt.rect(0, 0, root.width, root.height)] : [Qt.rect(0, 0, root.width, root.lit.y), Qt.rect(0, root.lit.y, root.lit.x, root.lit.height), Qt.rect(root.lit.right, root.lit.y, root.width - root.lit.right, root.lit.height), Qt.rect(0, root.lit.bottom, root.width, root.height - root.lit.bottom)]

        Rectangle {
            required property rect modelData

            color: Theme.sheetScrim
            height: modelData.height
            width: modelData.width
            x: modelData.x
            y: modelData.y
        }
    }
    Item {
        clip: true
        height: root.lit.height
        width: root.lit.width
        x: root.lit.x
        y: root.lit.y

        RoundFrame {
            corner: Theme.radiusCard
            outside: Theme.sheetScrim
        }
    }
}
