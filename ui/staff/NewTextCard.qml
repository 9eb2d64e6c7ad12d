pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One part that a newer program brings: what it is, how it stands, what reads otherwise, and the choice.
StaffPanel {
    id: root

    readonly property bool both: row.group === "both"
    required property var row
    readonly property bool wide: !Theme.portrait

    signal keepAsked
    signal openAsked
    signal takeAsked

    height: implicitHeight
    objectName: "newText-" + row.key

    Item {
        height: root.wide ? Math.max(words.height, tools.height) : words.height + tools.height + 16 * Theme.u
        width: parent.width

        Column {
            id: words

            spacing: 16 * Theme.u
            width: root.wide ? tools.x - 32 * Theme.u : parent.width

            ChangeLine {
                change: root.row
                color: Theme.ink
                size: 34 * Theme.u
                strong: true
                width: parent.width
            }
            Flow {
                spacing: 16 * Theme.u
                width: parent.width

                StaffChip {
                    text: root.row.taken ? qsTr("New one taken") : ""
                    tone: "good"
                }
                StaffChip {
                    text: root.row.taken ? "" : root.both ? qsTr("Changed here too: ours stays") : qsTr("Not taken yet")
                    tone: root.both ? "warn" : "plain"
                }
                StaffChip {
                    text: root.row.count > 0 || root.row.thing === "picture" ? "" : qsTr("Only pictures, order or dates differ")
                }
                StaffChip {
                    text: root.row.open ? root.row.language : ""
                }
            }
        }
        Row {
            id: tools

            anchors.bottom: root.wide ? undefined : parent.bottom
            anchors.right: root.wide ? parent.right : undefined
            spacing: 16 * Theme.u

            RowTool {
                iconName: "mdi6.eye-outline"
                objectName: "differ-" + root.row.key
                text: root.row.open ? qsTr("Hide the texts") : root.row.count === 1 ? qsTr("1 text differs") : qsTr("%1 texts differ").arg(root.row.count)
                visible: root.row.count > 0

                onClicked: root.openAsked()
            }
            RowTool {
                iconName: "mdi6.check"
                kind: root.both ? "outline" : "primary"
                objectName: "take-" + root.row.key
                text: qsTr("Take the new one")
                visible: !root.row.taken

                onClicked: root.takeAsked()
            }
            RowTool {
                iconName: "mdi6.undo"
                objectName: "keep-" + root.row.key
                text: qsTr("Keep ours")
                visible: root.row.taken && root.row.keepable

                onClicked: root.keepAsked()
            }
        }
    }
    Column {
        spacing: 12 * Theme.u
        visible: root.row.pairs.length > 0
        width: parent.width

        Repeater {
            model: root.row.pairs

            NewTextPair {
                required property int index
                required property var modelData

                headed: index === 0
                newer: modelData.new
                older: modelData.old
                ours: root.both
                width: parent?.width ?? 0
            }
        }
        Words {
            color: Theme.ink2
            size: Theme.field
            text: root.row.more === 1 ? qsTr("And 1 more text.") : qsTr("And %1 more texts.").arg(root.row.more)
            visible: root.row.more > 0
            width: parent.width
        }
    }
}
