pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The twelve months by their names, in reading order.
Grid {
    id: root

    property string chosen: ""
    readonly property bool low: height < 6 * (Theme.minTarget + Theme.gap)
    required property var months // rows of code and text

    signal picked(code: string)

    columnSpacing: Theme.gap
    columns: Theme.portrait || low ? 3 : 2
    rowSpacing: Theme.gap

    Repeater {
        model: root.months

        PadKey {
            required property var modelData

            checkable: true
            current: modelData.code === root.chosen
            height: (root.height + root.rowSpacing) * root.columns / root.months.length - root.rowSpacing
            objectName: "month-" + modelData.code
            text: modelData.text
            textSize: root.low ? Math.min(Theme.button, 30 * Theme.u) : Theme.button
            width: (root.width + root.columnSpacing) / root.columns - root.columnSpacing

            onClicked: root.picked(modelData.code)
        }
    }
}
