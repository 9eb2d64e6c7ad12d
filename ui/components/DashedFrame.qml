pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The outline of a place that is still empty: dashes along its four sides, between round corners.
Item {
    id: root

    readonly property int across: Math.max(1, Math.floor((width - 2 * Theme.radiusCard) / pitch))
    readonly property int down: Math.max(1, Math.floor((height - 2 * Theme.radiusCard) / pitch))
    readonly property real pitch: 24 * Theme.u
    readonly property real thick: Theme.border

    Repeater {
        model: 4

        Item {
            id: corner

            required property int index

            clip: true
            height: Theme.radiusCard
            width: Theme.radiusCard
            x: index % 2 * (root.width - width)
            y: index < 2 ? 0 : root.height - height

            Rectangle {
                border.color: Theme.choiceBorder
                border.width: root.thick
                color: "transparent"
                height: 2 * Theme.radiusCard
                radius: Theme.radiusCard
                width: 2 * Theme.radiusCard
                x: corner.index % 2 * -Theme.radiusCard
                y: corner.index < 2 ? 0 : -Theme.radiusCard
            }
        }
    }
    Repeater {
        model: 2 * root.across

        Rectangle {
            required property int index

            color: Theme.choiceBorder
            height: root.thick
            radius: height / 2
            width: root.pitch / 2
            x: Theme.radiusCard + (index % root.across + 0.25) * (root.width - 2 * Theme.radiusCard) / root.across
            y: index < root.across ? 0 : root.height - height
        }
    }
    Repeater {
        model: 2 * root.down

        Rectangle {
            required property int index

            color: Theme.choiceBorder
            height: root.pitch / 2
            radius: width / 2
            width: root.thick
            x: index < root.down ? 0 : root.width - width
            y: Theme.radiusCard + (index % root.down + 0.25) * (root.height - 2 * Theme.radiusCard) / root.down
        }
    }
}
