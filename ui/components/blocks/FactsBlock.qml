pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Rows of an icon and a line, with a heading where one is given.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: (Object.keys(block.dots).length > 0 ? 20 : 12) * Theme.u // what can be tapped stands a finger apart

    Repeater {
        model: root.block.items

        Row {
            id: row

            required property var modelData

            spacing: 24 * Theme.u
            width: root.width

            Rectangle {
                id: disc

                color: row.modelData.title ? Theme.primaryTint : "transparent"
                height: width
                radius: width / 2
                visible: row.modelData.icon !== ""
                width: (row.modelData.title ? 72 : 52) * Theme.u

                Icon {
                    anchors.centerIn: parent
                    name: row.modelData.icon ?? ""
                    size: (row.modelData.title ? 40 : 44) * Theme.u
                }
            }
            Column {
                topPadding: row.modelData.title || !disc.visible ? 0 : Math.max(0, (disc.height - Theme.dense * 1.31) / 2)
                width: row.width - (disc.visible ? disc.width + row.spacing : 0)

                Words {
                    size: Theme.dense
                    strong: true
                    text: row.modelData.title ?? ""
                    visible: text !== ""
                    width: parent.width
                }
                DottedWords {
                    block: root.block
                    host: root.host
                    size: Theme.dense
                    text: row.modelData.text
                    width: parent.width
                }
            }
        }
    }
}
