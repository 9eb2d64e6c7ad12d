pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A count in words, the people it counts, what each mark means and where the number is from.
Column {
    id: root

    readonly property bool beside: block.size === "medium" // words beside a large number
    required property var block
    required property PanelHost host
    readonly property color paint: !beside ? Theme.ink : block.figure.shows === "harm" ? Theme.countMild : Theme.countResponded
    readonly property bool persons: block.shape === "person"
    readonly property real size: persons ? Theme.h2 : block.size === "small" ? Theme.h3 : Theme.number
    readonly property bool stacked: Theme.textScale > 1.4 && width < 1000 * Theme.u // words under a large number

    spacing: (beside ? 6 : block.size === "small" ? 8 : persons ? 12 : 22) * Theme.u

    Flow {
        id: head

        readonly property real free: root.width - words.width - spacing

        spacing: (root.size < Theme.number ? 14 : 24) * Theme.u // one sentence where both are of one size
        width: root.width

        Words {
            id: words

            color: root.paint
            heading: true
            size: root.size
            text: root.block.figure.words
            width: Math.min(Math.ceil(implicitWidth), root.width)
        }
        Words {
            heading: true
            height: root.stacked ? implicitHeight : Math.max(words.height, implicitHeight)
            size: root.persons ? Theme.h2 : Theme.h3
            text: root.block.figure.label
            visible: !root.beside
            width: root.stacked ? root.width : Math.min(Math.ceil(implicitWidth), root.width)
        }
        Column {
            visible: root.beside
            width: head.free > 270 * Theme.u ? head.free : root.width

            Words {
                size: Theme.note
                strong: true
                text: root.block.figure.label
                width: parent.width
            }
            DottedWords {
                block: root.block
                host: root.host
                size: Theme.note
                text: root.block.text
                width: parent.width
            }
        }
    }
    IconArray {
        cell: root.persons ? Math.min(root.width / 21, (Theme.portrait ? 38 : 43) * Theme.u) : Math.min(root.width / 26, (root.block.size === "small" ? 28 : 36) * Theme.u)
        persons: root.persons
        rows: root.block.rows
        spoken: qsTr("%1 %2").arg(root.block.figure.words).arg(root.block.figure.label)
    }
    Flow {
        spacing: 24 * Theme.u
        width: root.width

        Repeater {
            model: root.block.parts

            Row {
                id: part

                required property var modelData

                spacing: 12 * Theme.u

                IconArray {
                    anchors.verticalCenter: parent.verticalCenter
                    cell: 34 * Theme.u
                    rows: part.modelData.mark
                }
                Words {
                    size: Theme.small
                    text: qsTr("%1 %2").arg(part.modelData.count).arg(part.modelData.label)
                    width: Math.min(Math.ceil(implicitWidth), root.width - 46 * Theme.u)
                }
            }
        }
    }
    DottedWords {
        block: root.block
        host: root.host
        size: Theme.dense
        text: root.block.text
        visible: text !== "" && !root.beside
        width: root.width
    }
    FigureFoot {
        figures: [root.block.figure]
        host: root.host
        text: root.block.figure.when
        width: root.width
    }
}
