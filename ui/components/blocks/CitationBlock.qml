pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Numbered sources, in groups, each with the address it is found at.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 14 * Theme.u

    Repeater {
        model: root.block.groups

        Column {
            id: group

            required property var modelData

            spacing: 6 * Theme.u
            width: root.width

            Words {
                color: Theme.accent
                heading: true
                size: Theme.dense
                text: group.modelData.title
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                model: group.modelData.sources

                SourceLine {
                    required property var modelData

                    source: modelData
                    width: group.width
                }
            }
        }
    }
}
