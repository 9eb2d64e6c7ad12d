import QtQuick
import ui.components
import ui.theme

// The full approved use, word for word as the approval has it.
Words {
    required property var block
    required property PanelHost host

    size: Theme.dense
    text: block.text
}
