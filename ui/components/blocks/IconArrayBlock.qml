pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A count in words, the people it counts, what each mark means and where the number is from.
Column {
    id: root

    required property var block
    required property PanelHost host
    readonly property bool large: block.size !== "small"
    readonly property bool persons: block.shape === "person"

    spacing: 14 * Theme.u

    Flow {
        spacing: 20 * Theme.u
        width: root.width

        Words {
            id: words

            heading: true
            size: root.persons ? Theme.h2 : root.large ? Theme.number : Theme.h3
            text: root.block.figure.words
            width: Math.min(Math.ceil(implicitWidth), root.width)
        }
        Words {
            heading: true
            height: words.height
            size: root.persons ? Theme.h2 : root.large ? Theme.h3 : Theme.h3
            text: root.block.figure.label
            width: Math.min(Math.ceil(implicitWidth), root.width)
        }
    }
    IconArray {
        columns: root.large ? 21 : 22
        people: root.block.people
        persons: root.persons
        spoken: qsTr("%1 %2").arg(root.block.figure.words).arg(root.block.figure.label)
        width: root.width
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
                    columns: 1
                    people: [part.modelData.role]
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
    DottedWords {
        block: root.block
        host: root.host
        size: Theme.dense
        text: root.block.text
        visible: text !== ""
        width: root.width
    }
    FigureFoot {
        figures: [root.block.figure]
        host: root.host
        text: root.block.figure.when
        width: root.width
    }
}
