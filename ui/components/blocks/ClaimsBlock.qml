pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What the maker says, and beside it, at the same size, what to keep in mind.
Column {
    id: root

    required property var block
    readonly property real half: (width - Theme.gutter) / 2
    required property PanelHost host

    spacing: 12 * Theme.u

    Row {
        spacing: Theme.gutter

        Words {
            color: Theme.accent
            size: Theme.dense
            strong: true
            text: root.block.left
            width: root.half
        }
        Words {
            color: Theme.accent
            size: Theme.dense
            strong: true
            text: root.block.right
            width: root.half
        }
    }
    Repeater {
        model: root.block.rows

        Column {
            id: row

            required property var modelData

            spacing: 12 * Theme.u
            width: root.width

            Rectangle {
                color: Theme.line
                height: 2 * Theme.u
                width: parent.width
            }
            Row {
                spacing: Theme.gutter

                DottedWords {
                    block: root.block
                    host: root.host
                    size: Theme.note
                    text: row.modelData.left
                    width: root.half
                }
                DottedWords {
                    block: root.block
                    host: root.host
                    size: Theme.note
                    text: row.modelData.right
                    width: root.half
                }
            }
        }
    }
    FigureFoot {
        figures: root.block.figures
        host: root.host
        visible: figures.length > 0
        width: root.width
    }
}
