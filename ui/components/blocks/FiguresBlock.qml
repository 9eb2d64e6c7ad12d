import QtQuick
import ui.components
import ui.theme

// Numbers in words, each with who was counted; one button opens where they come from.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 16 * Theme.u

    Repeater {
        model: root.block.items

        Column {
            id: figure

            required property var modelData

            width: root.width

            Words {
                color: Theme.accent
                heading: true
                size: Theme.h3
                text: figure.modelData.words
                width: parent.width
            }
            Words {
                size: Theme.dense
                text: figure.modelData.label
                width: parent.width
            }
            Words {
                color: Theme.ink2
                size: Theme.small
                text: figure.modelData.who
                width: parent.width
            }
        }
    }
    SourceButton {
        figures: root.block.items
        host: root.host
    }
}
