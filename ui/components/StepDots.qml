pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Where a panel stands in its group: short bars, the ones reached are filled.
Row {
    id: root

    required property int count
    required property int index

    Accessible.name: qsTr("Page %1 of %2").arg(index + 1).arg(count)
    Accessible.role: Accessible.Indicator
    spacing: 8 * Theme.u
    visible: count > 1

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            border.color: Theme.primary
            border.width: Theme.contrast ? 2 * Theme.u : 0
            color: index <= root.index ? Theme.primary : Theme.contrast ? Theme.bg : Theme.line
            height: 12 * Theme.u
            radius: height / 2
            width: 56 * Theme.u
        }
    }
}
