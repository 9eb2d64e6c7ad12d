pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The steps as cards, each opens its own panel; below them how long each takes.
Column {
    id: root

    required property var block
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int columns: Theme.textScale > 1.3 && Theme.portrait ? 2 : Theme.portrait || Theme.textScale > 1.1 ? 3 : 6
    required property PanelHost host
    property int made: 0 // cards may come one by one
    readonly property real tallest: block.items.reduce((most, step, index) => Math.max(most, made > index && cards.itemAt(index) ? cards.itemAt(index).implicitHeight : 0), (columns < 6 ? 0 : 464) * Theme.u)

    spacing: 24 * Theme.u

    Grid {
        columnSpacing: Theme.gutter
        columns: root.columns
        rowSpacing: Theme.gutter

        Repeater {
            id: cards

            model: root.block.items

            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1

            StepCard {
                required property int index
                required property var modelData

                height: root.tallest
                image: root.host.image(modelData.image)
                number: index + 1
                step: modelData
                width: root.cellWidth

                onClicked: root.host.targetAsked("panel:" + modelData.panel)
            }
        }
    }
    TimeStrip {
        bracket: root.block.bracket
        steps: root.block.items
        width: root.width
    }
    Words {
        color: Theme.ink2
        size: Theme.dense
        text: root.block.strip ?? ""
        visible: text !== ""
        width: root.width
    }
}
