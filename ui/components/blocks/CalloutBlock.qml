import QtQuick
import ui.components
import ui.theme

// A sentence that stands on its own floor.
Words {
    required property var block
    required property PanelHost host

    color: block.style === "alert" ? Theme.alert : Theme.ink
    size: Theme.dense
    strong: block.style === "alert"
    text: block.text
}
