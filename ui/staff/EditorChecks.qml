pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What the checks say of the whole panel, and whether it fits its place.
Column {
    id: root

    required property PanelEditorViewModel editor

    spacing: 12 * Theme.u

    Words {
        heading: true
        size: 36 * Theme.u
        text: qsTr("Checks")
        width: parent.width
    }
    Repeater {
        model: root.editor.checks

        Row {
            id: line

            required property var modelData
            readonly property color tone: modelData.severity === "error" ? Theme.alert : modelData.severity === "good" ? Theme.goodInk : Theme.warnInk

            spacing: 14 * Theme.u
            width: parent?.width ?? 0

            Icon {
                color: line.tone
                name: line.modelData.severity === "error" ? "mdi6.alert-circle-outline" : line.modelData.severity === "good" ? "mdi6.check-circle" : "mdi6.alert-outline"
                size: 36 * Theme.u
            }
            Words {
                color: line.tone
                size: Theme.staffSmall
                strong: true
                text: line.modelData.code === "fits" ? qsTr("Fits its place") : line.modelData.code === "overflows" ? qsTr("Does not fit: a second page is needed") : line.modelData.code === "scrolls" ? qsTr("At this text size patients scroll") : line.modelData.code === "clear" ? qsTr("Nothing stops this panel") : line.modelData.code === "fields" ? qsTr("Fields to mend: %1").arg(line.modelData.text) : line.modelData.code === "behind" ? qsTr("%1 needs an update").arg(line.modelData.text) : line.modelData.text
                width: line.width - 50 * Theme.u
            }
        }
    }
}
