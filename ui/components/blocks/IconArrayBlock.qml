import QtQuick
import ui.components
import ui.theme

// A count in words, the people it counts, what each mark means and where the number is from.
Column {
    id: root

    required property var block
    readonly property bool large: block.size !== "small"
    required property PanelHost host

    spacing: 14 * Theme.u

    Row {
        spacing: 24 * Theme.u
        width: root.width

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            heading: true
            size: root.large ? Theme.number : Theme.tile
            text: root.block.figure.words
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            heading: root.large
            size: root.large ? Theme.h3 : Theme.dense
            text: root.block.figure.label
            width: root.width - words.width - parent.spacing
        }
    }
    IconArray {
        columns: root.block.shape === "person" ? 21 : root.large ? 21 : 26
        people: root.block.people
        persons: root.block.shape === "person"
        spoken: qsTr("%1 %2").arg(root.block.figure.words).arg(root.block.figure.label)
        width: root.width
    }
    Flow {
        spacing: 24 * Theme.u
        visible: root.block.parts.length > 0
        width: root.width

        Repeater {
            model: root.block.parts

            Row {
                id: part

                required property var modelData

                spacing: 12 * Theme.u

                IconArray {
                    anchors.verticalCenter: parent.verticalCenter
                    columns: 1
                    people: [part.modelData.role]
                    spoken: ""
                    width: 34 * Theme.u
                }
                Words {
                    size: Theme.small
                    text: qsTr("%1 %2").arg(part.modelData.count).arg(part.modelData.label)
                    width: Math.min(Math.ceil(implicitWidth), root.width - 46 * Theme.u)
                }
            }
        }
    }
    Words {
        size: Theme.dense
        text: root.block.text ?? ""
        visible: text !== ""
        width: root.width
    }
    Words {
        color: Theme.ink2
        size: Theme.small
        text: root.block.figure.when
        width: root.width
    }
    SourceButton {
        figures: [root.block.figure]
        host: root.host
    }
}
