import QtQuick
import ui.theme

// One number in words, what happened, the people or the share drawn, and who was counted.
Column {
    id: root

    required property var figure
    readonly property real labelHeight: label.implicitHeight
    property real labelRoom: 0 // as high as the highest beside it, so that drawings stand in one row
    readonly property color paint: figure.role === "mild" ? Theme.countMild : figure.role === "responded" ? Theme.countResponded : Theme.ink
    readonly property bool wide: width > 660 * Theme.u

    spacing: 8 * Theme.u

    Grid {
        columnSpacing: Theme.gutter
        columns: root.wide ? 2 : 1
        rowSpacing: 8 * Theme.u

        Column {
            width: root.wide && drawing.drawn ? root.width - drawing.width - Theme.gutter : root.width

            Words {
                color: root.paint
                heading: true
                size: Theme.h2
                text: root.figure.short
                width: parent.width
            }
            Words {
                id: label

                height: root.wide ? implicitHeight : Math.max(implicitHeight, root.labelRoom)
                size: Theme.note
                text: root.figure.label
                verticalAlignment: Text.AlignTop
                width: parent.width
            }
        }
        Column {
            topPadding: (root.wide ? 14 : 0) * Theme.u

            FigureDrawing {
                id: drawing

                figure: root.figure
                paint: root.paint
                width: Math.min(root.width, implicitWidth)
            }
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
