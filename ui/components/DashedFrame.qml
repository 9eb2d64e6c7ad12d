pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The outline of a place that is still empty: dashes along its four sides.
Item {
    id: root

    readonly property int across: Math.max(1, Math.floor((width - 2 * Theme.radiusCard) / pitch))
    readonly property int down: Math.max(1, Math.floor((height - 2 * Theme.radiusCard) / pitch))
    readonly property real pitch: 24 * Theme.u
    readonly property real thick: Theme.border

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
