pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Draws the very people who were counted: 103 is 103. One role, one color and one shape of ring or outline.
Grid {
    id: root

    readonly property real cell: Math.floor(width / columns)
    required property var people // one role a person: severe, mild, responded, none
    property bool persons: false
    property string spoken: ""

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    columnSpacing: 0
    rowSpacing: persons ? 6 * Theme.u : 0

    Repeater {
        model: root.people

        Item {
            id: person

            required property string modelData
            readonly property bool outline: modelData === "none"
            readonly property color paint: modelData === "severe" ? Theme.countSevere : modelData === "mild" ? Theme.countMild : modelData === "responded" ? Theme.countResponded : Theme.countNone
            readonly property real part: root.cell * 0.72

            height: root.persons ? root.cell * 1.4 : root.cell
            width: root.cell

            Rectangle {
                id: head

                anchors.horizontalCenter: parent.horizontalCenter
                border.color: person.paint
                border.width: person.outline ? Math.max(2, person.part * 0.12) : 0
                color: person.outline ? "transparent" : person.paint
                height: width
                radius: width / 2
                width: root.persons ? person.part * 0.62 : person.part
                y: root.persons ? 2 : (parent.height - height) / 2
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: person.paint
                border.width: head.border.width
                color: head.color
                height: person.part * 0.82
                radius: width * 0.36
                visible: root.persons
                width: person.part * 0.9
                y: head.y + head.height + 2 * Theme.u
            }
            Rectangle {
                anchors.fill: parent
                border.color: Theme.countSevere
                border.width: Math.max(2, 4 * Theme.u)
                color: "transparent"
                radius: root.persons ? 10 * Theme.u : width / 2
                visible: person.modelData === "severe"
            }
        }
    }
}
