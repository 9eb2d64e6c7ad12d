pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The blocks of one column. Where it may stretch, its picture takes the room that is left, or its last card reaches down.
Column {
    id: root

    required property var blocks
    readonly property real bulk: blocks.reduce((sum, block, index) => sum + (index === filler ? 0 : made > index && each.itemAt(index) ? each.itemAt(index).implicitHeight : 0), 0)
    property string column: "" // its model among the live ones
    readonly property int filler: blocks.findIndex(block => block.type === "image" || block.type === "scene")
    required property PanelHost host
    property int made: 0 // blocks may come one by one
    readonly property real natural: bulk + (blocks.length - 1) * spacing // its height, were nothing stretched
    readonly property real rest: room - natural
    property real room: 0
    property bool stretch: false

    spacing: 20 * Theme.u

    Repeater {
        id: each

        model: root.host.live?.[root.column] ?? root.blocks

        onItemAdded: root.made += 1
        onItemRemoved: root.made -= 1

        Block {
            required property int index
            required property var modelData

            block: modelData
            height: index === root.filler ? Math.max((Theme.portrait && Theme.textScale > 1.1 ? 0.56 : 0.4) * width, Math.min((modelData.type === "scene" ? 0.78 : 0.62) * width, root.rest)) : root.stretch && root.filler < 0 && !bare && index === root.blocks.length - 1 ? Math.max(implicitHeight, root.room - y) : implicitHeight
            host: root.host
            width: root.width
        }
    }
}
