import QtQuick
import ui.theme

// The blocks of one column. Where the column may stretch, its last card reaches down to the foot of the screen.
Column {
    id: root

    required property var blocks
    required property PanelHost host
    property real room: 0
    property bool stretch: false

    spacing: 24 * Theme.u

    Repeater {
        id: each

        model: root.blocks

        Block {
            id: item

            required property int index
            required property var modelData

            block: modelData
            height: root.stretch && !bare && index === root.blocks.length - 1 ? Math.max(implicitHeight, root.room - y) : implicitHeight
            host: root.host
            width: root.width
        }
    }
}
