pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Things to do, each with a tick mark.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 14 * Theme.u

    Repeater {
        model: root.block.items

        Row {
            id: row

            required property string modelData

            spacing: 20 * Theme.u
            width: root.width

            Icon {
                name: "mdi6.check-circle"
            }
            DottedWords {
                block: root.block
                host: root.host
                size: Theme.dense
                text: row.modelData
                width: row.width - Theme.icon - row.spacing
            }
        }
    }
}
