import QtQuick
import ui.components
import ui.theme

// The full approved use, word for word as the approval has it.
DottedWords {
    size: Theme.dense
    text: block.text
}
