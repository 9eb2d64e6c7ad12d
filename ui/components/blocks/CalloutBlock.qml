import QtQuick
import ui.components
import ui.theme

// A sentence that stands on its own floor.
DottedWords {
    color: block.style === "alert" ? Theme.alert : Theme.ink
    size: Theme.dense
    strong: block.style === "alert"
    text: block.text
}
