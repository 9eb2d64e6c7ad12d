pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Where it is approved, and since when.
Column {
    id: root

    required property var block
    required property PanelHost host

    spacing: 16 * Theme.u

    Repeater {
        model: root.block.items

        Column {
            id: row

            required property int index
            required property var modelData

            spacing: 12 * Theme.u
            width: root.width

            Rectangle {
                color: Theme.line
                height: 2 * Theme.u
                visible: row.index > 0
                width: parent.width
            }
            Row {
                spacing: Theme.gutter
                width: parent.width

                Words {
                    size: Theme.dense
                    strong: true
                    text: row.modelData.place
                    width: parent.width * 0.26
                }
                Words {
                    size: Theme.dense
                    text: row.modelData.status
                    width: parent.width * 0.42
                }
                Words {
                    color: Theme.ink2
                    size: Theme.dense
                    text: row.modelData.date ?? ""
                    width: parent.width * 0.32 - 2 * parent.spacing
                }
            }
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.small
        text: qsTr("As of %1.").arg(root.block.as_of)
        width: root.width
    }
}
