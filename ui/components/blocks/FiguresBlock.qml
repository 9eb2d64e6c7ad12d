pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbers in words, each beside what happened and who was counted; one button opens where they come from.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 12 * Theme.u

    Repeater {
        model: root.block.items

        Row {
            id: figure

            required property var modelData

            spacing: 20 * Theme.u
            width: root.width

            Words {
                color: Theme.accent
                heading: true
                size: Theme.body
                text: figure.modelData.short
                width: figure.width * 0.26
            }
            Column {
                width: figure.width * 0.74 - figure.spacing

                Words {
                    size: Theme.note
                    text: figure.modelData.label
                    width: parent.width
                }
                Words {
                    color: Theme.ink2
                    size: Theme.small
                    text: figure.modelData.note
                    width: parent.width
                }
            }
        }
    }
    FigureFoot {
        figures: root.block.items
        host: root.host
        width: root.width
    }
}
