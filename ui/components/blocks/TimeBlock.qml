import QtQuick
import ui.components
import ui.theme

// How long it takes, with a clock.
Row {
    id: root

    required property var block
    required property PanelHost host

    spacing: 20 * Theme.u

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        name: "mdi6.clock-outline"
    }
    Words {
        color: Theme.accent
        strong: true
        text: root.block.text
        width: root.width - icon.width - root.spacing
    }
}
