pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What the maker says, and beside it, at the same size, what to keep in mind; each pair says where it comes from.
Column {
    id: root

    required property var block
    readonly property real half: narrow ? width : (width - 2 * Theme.gutter - 224 * Theme.u) / 2
    required property PanelHost host
    readonly property bool narrow: Theme.portrait || Theme.textScale > 1.4

    spacing: 24 * Theme.u

    Row {
        spacing: Theme.gutter
        visible: !root.narrow

        ClaimHead {
            iconName: "mdi6.comment-text-outline"
            text: root.block.left
            width: root.half
        }
        ClaimHead {
            iconName: "mdi6.scale-balance"
            text: root.block.right
            width: root.half
        }
    }
    Repeater {
        model: root.block.rows

        Column {
            id: row

            required property int index
            required property var modelData

            spacing: 24 * Theme.u
            width: root.width

            Rectangle {
                color: Theme.line
                height: 2 * Theme.u
                visible: !root.narrow || row.index > 0
                width: parent.width
            }
            Flow {
                spacing: root.narrow ? 10 * Theme.u : Theme.gutter
                width: parent.width

                ClaimHead {
                    iconName: "mdi6.comment-text-outline"
                    text: root.block.left
                    visible: root.narrow
                    width: root.half
                }
                DottedWords {
                    block: root.block
                    host: root.host
                    size: Theme.dense
                    text: row.modelData.left
                    width: root.half
                }
                ClaimHead {
                    iconName: "mdi6.scale-balance"
                    text: root.block.right
                    visible: root.narrow
                    width: root.half
                }
                DottedWords {
                    block: root.block
                    host: root.host
                    size: Theme.dense
                    text: row.modelData.right
                    width: root.half
                }
                SourceButton {
                    figures: row.modelData.proof
                    host: root.host
                    text: qsTr("Source")
                }
            }
        }
    }
}
