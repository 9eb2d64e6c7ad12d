pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// People of one role, side by side. Dots are one picture laid out in tiles, so that a hundred cost no more than one.
Item {
    id: root

    required property int cell
    required property int count
    readonly property string glyph: outline ? "circle-outline" : role === "severe" ? "radiobox-marked" : "circle"
    readonly property bool outline: role === "none"
    readonly property color paint: role === "severe" ? Theme.countSevere : role === "mild" ? Theme.countMild : role === "responded" ? Theme.countResponded : role === "none" ? Theme.countNone : Theme.ink2
    readonly property real part: cell * 0.76
    property bool persons: false
    required property string role

    implicitHeight: Math.round(persons ? cell * 1.4 : cell)
    implicitWidth: cell * count

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        source: Theme.iconsReady && !root.persons && root.cell > 0 ? "image://icons/mdi6." + root.glyph + "/" + String(root.paint).slice(1) + (root.role === "severe" ? "/100" : "/86") : ""
        sourceSize.height: root.cell
        sourceSize.width: root.cell
        verticalAlignment: Image.AlignTop
    }
    Row {
        visible: root.persons

        Repeater {
            model: root.persons ? root.count : 0

            Item {
                id: person

                height: root.height
                width: root.cell

                Rectangle {
                    id: head

                    anchors.horizontalCenter: parent.horizontalCenter
                    border.color: root.paint
                    border.width: root.outline ? Math.max(2, root.part * 0.12) : 0
                    color: root.outline ? "transparent" : root.paint
                    height: width
                    radius: width / 2
                    width: root.part * 0.62
                    y: (parent.height - height - trunk.height - 2 * Theme.u) / 2 // clear of the ring around it
                }
                Rectangle {
                    id: trunk

                    anchors.horizontalCenter: parent.horizontalCenter
                    border.color: root.paint
                    border.width: head.border.width
                    bottomLeftRadius: width * 0.14
                    bottomRightRadius: width * 0.14
                    color: head.color
                    height: root.part * 0.8
                    radius: width * 0.46
                    width: root.part * 0.9
                    y: head.y + head.height + 2 * Theme.u
                }
                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.countSevere
                    border.width: Math.max(2, 4 * Theme.u)
                    color: "transparent"
                    radius: 10 * Theme.u
                    visible: root.role === "severe"
                }
            }
        }
    }
}
