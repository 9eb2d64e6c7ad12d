pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Words and their plain meaning, in two columns where there is room.
Grid {
    id: root

    required property var block
    required property PanelHost host

    columnSpacing: 64 * Theme.u
    columns: Theme.portrait || Theme.textScale > 1.4 ? 1 : 2
    rowSpacing: 28 * Theme.u

    Repeater {
        model: root.block.terms

        Column {
            id: term

            required property var modelData

            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns

            Words {
                color: Theme.accent
                size: Theme.dense
                strong: true
                text: term.modelData.term
                width: parent.width
            }
            Words {
                size: Theme.note
                text: term.modelData.meaning
                width: parent.width
            }
        }
    }
}
