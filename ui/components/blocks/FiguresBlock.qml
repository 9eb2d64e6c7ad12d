pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbers in words, each beside what happened and who was counted; one button opens where they come from.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 14 * Theme.u

    Repeater {
        model: root.block.items

        Row {
            id: figure

            required property var modelData

            spacing: 20 * Theme.u
            width: root.width

            Words {
                readonly property string modelData: figure.modelData.words

                color: Theme.accent
                heading: true
                size: modelData.length > 14 ? Theme.dense : Theme.h3
                text: modelData
                width: figure.width * 0.36
            }
            Column {
                width: figure.width * 0.64 - figure.spacing

                Words {
                    size: Theme.note
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
    }
    FigureFoot {
        figures: root.block.items
        host: root.host
        width: root.width
    }
}
