import QtQuick
import ui.theme

// A number that has a card to itself: its button beside it, who was counted beside the drawing.
Grid {
    id: root

    required property var figure
    required property PanelHost host
    readonly property color paint: figure.role === "mild" ? Theme.countMild : figure.role === "responded" ? Theme.countResponded : Theme.ink
    readonly property bool wide: width > 660 * Theme.u

    columns: 1
    rowSpacing: Math.max(8 * Theme.u, Theme.edge)

    Item {
        implicitHeight: Math.max(words.height, button.height)
        implicitWidth: root.width

        Flow {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: (label.beside ? 20 : 0) * Theme.u
            width: parent.width - button.width - 16 * Theme.u

            Words {
                id: number

                color: root.paint
                heading: true
                size: Theme.h2
                text: root.figure.short
                width: Math.min(Math.ceil(implicitWidth), words.width)
            }
            Words {
                id: label

                readonly property bool beside: implicitWidth < words.width - number.width - 20 * Theme.u

                height: beside ? Math.max(number.height, implicitHeight) : implicitHeight
                size: Theme.note
                text: root.figure.label
                width: beside ? Math.ceil(implicitWidth) : words.width
            }
        }
        SourceButton {
            id: button

            anchors.right: parent.right
            figures: [root.figure]
            host: root.host
            text: qsTr("Source")
        }
    }
    Grid {
        columnSpacing: 20 * Theme.u
        columns: root.wide ? 2 : 1
        rowSpacing: 8 * Theme.u

        FigureDrawing {
            id: drawing

            figure: root.figure
            paint: root.paint
            visible: drawn
            width: Math.min(root.width, implicitWidth)
        }
        Words {
            color: Theme.ink2
            size: Theme.small
            text: root.figure.note
            visible: text !== ""
            width: root.wide && drawing.drawn ? root.width - drawing.width - 20 * Theme.u : root.width
        }
    }
}
