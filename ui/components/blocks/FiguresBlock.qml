pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbers in words, each with what happened and who was counted. The button that opens where they come from stands in
// the heading of the card, or, where it has none, beside its one number.
Column {
    id: root

    required property var block
    readonly property real cellWidth: (width - (columns - 1) * Theme.gutter) / columns
    readonly property int columns: Theme.textScale > 1.1 ? 1 : width < 1000 * Theme.u ? Math.min(2, block.columns) : block.columns
    required property PanelHost host
    readonly property bool lone: block.title === ""
    property int made: 0 // cells may come one by one

    // The highest label in the row of a cell.
    function labelRoom(cell: int): real {
        const row = Math.floor(cell / columns);
        return block.items.reduce((most, item, index) => Math.floor(index / columns) === row && made > index ? Math.max(most, (cells.itemAt(index) as FigureCell)?.labelHeight ?? 0) : most, 0);
    }

    spacing: 12 * Theme.u

    Grid {
        columnSpacing: Theme.gutter
        columns: root.columns
        rowSpacing: 20 * Theme.u
        visible: !root.lone

        Repeater {
            id: cells

            model: root.lone ? [] : root.block.items

            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1

            FigureCell {
                required property int index
                required property var modelData

                figure: modelData
                labelRoom: root.labelRoom(index)
                width: root.cellWidth
            }
        }
    }
    Repeater {
        model: root.lone ? root.block.items : []

        LoneFigure {
            required property var modelData

            figure: modelData
            host: root.host
            width: root.width
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.small
        text: root.block.foot
        visible: text !== ""
        width: root.width
    }
}
