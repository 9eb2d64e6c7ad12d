pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbered sources, in groups.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 16 * Theme.u

    Repeater {
        model: root.block.groups

        Column {
            id: group

            required property var modelData

            spacing: 6 * Theme.u
            width: root.width

            Words {
                color: Theme.accent
                size: Theme.note
                strong: true
                text: group.modelData.title
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: group.modelData.sources

                Words {
                    required property var modelData

                    size: Theme.small
                    text: modelData.line
                    width: group.width
                }
            }
        }
    }
}
