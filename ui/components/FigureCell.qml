import QtQuick
import ui.theme

// One number in words, what happened, the people or the share drawn, and who was counted.
Column {
    id: root

    readonly property bool drawn: figure.rows.length + figure.track.length > 0
    required property var figure
    property PanelHost from: null // a lone number has its source button here
    readonly property real gap: (from ? 20 : 32) * Theme.u
    readonly property color paint: figure.role === "mild" ? Theme.countMild : figure.role === "responded" ? Theme.countResponded : Theme.ink
    readonly property bool wide: width > 660 * Theme.u
    readonly property real words: !wide ? width : width - (drawn ? drawing.width + gap : 0) - (from ? button.width + gap : 0)

    spacing: 8 * Theme.u

    Grid {
        columnSpacing: root.gap
        columns: root.wide ? 3 : 1
        rowSpacing: 8 * Theme.u
        verticalItemAlignment: root.wide && root.from ? Grid.AlignVCenter : Grid.AlignTop

        Grid {
            columnSpacing: 20 * Theme.u
            columns: label.beside ? 2 : 1
            verticalItemAlignment: Grid.AlignVCenter
            width: root.words

            Words {
                id: number

                color: root.paint
                heading: true
                size: Theme.h2
                text: root.figure.short
                width: Math.min(Math.ceil(implicitWidth), root.words)
            }
            Words {
                id: label

                readonly property bool beside: root.wide && root.from && implicitWidth < root.words - number.width - 20 * Theme.u

                size: Theme.note
                text: root.figure.label
                width: beside ? Math.ceil(implicitWidth) : root.words
            }
        }
        Item {
            id: drawing

            height: array.visible ? array.y + array.height : bar.y + bar.height
            visible: root.drawn
            width: Math.min(root.width, 374 * Theme.u)

            IconArray {
                id: array

                cell: drawing.width / 22
                rows: root.figure.rows
                spoken: rows.length > 0 ? qsTr("%1 %2").arg(root.figure.short).arg(root.figure.label) : ""
                visible: rows.length > 0
                y: root.wide && !root.from ? 12 * Theme.u : 0
            }
            RangeBar {
                id: bar

                paint: root.paint
                track: visible ? root.figure.track : [0, 0, 0]
                visible: root.figure.track.length > 0
                width: parent.width
                y: root.wide ? 16 * Theme.u : 0
            }
        }
        SourceButton {
            id: button

            figures: [root.figure]
            host: root.from
            text: qsTr("Source")
            visible: root.from
        }
    }
    Words {
        color: Theme.ink2
        size: Theme.small
        text: root.figure.note
        visible: text !== ""
        width: root.width
    }
}
