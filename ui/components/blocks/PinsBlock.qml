pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbered sentences; their pins stand on the panel's picture.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: (Theme.portrait ? 12 : 20) * Theme.u

    Repeater {
        model: root.block.items

        Row {
            id: row

            required property int index
            required property var modelData

            spacing: (Theme.portrait ? 12 : 20) * Theme.u
            width: root.width

            NumberPin {
                number: row.index + 1
            }
            DottedWords {
                block: root.block
                host: root.host
                text: row.modelData.text
                width: row.width - 68 * Theme.u
            }
        }
    }
}
