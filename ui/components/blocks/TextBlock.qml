pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Paragraphs to read.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 24 * Theme.u

    Repeater {
        model: root.block.text

        DottedWords {
            required property string modelData

            block: root.block
            host: root.host
            text: modelData
            width: root.width
        }
    }
}
