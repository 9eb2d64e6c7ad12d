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

            height: Math.max(pin.height, said.height, said.dots.length > 0 ? Theme.minTarget - root.spacing : 0)
            spacing: 20 * Theme.u
            width: root.width

            NumberPin {
                id: pin

                number: row.index + 1
            }
            DottedWords {
                id: said

                block: root.block
                host: root.host
                text: row.modelData.text
                width: row.width - 68 * Theme.u
            }
        }
    }
}
