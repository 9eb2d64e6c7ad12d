import QtQuick
import QtQuick.Templates as T
import ui.theme

// The floor of a tile or card that can be pressed: a thick lower edge that goes when it is down, and the focus ring.
Item {
    id: root

    required property T.AbstractButton button
    property real edge: Theme.tileEdge
    property real radius: Theme.radiusCard
    property string tint: "surface"

    Rectangle {
        color: Theme.floorEdge(root.tint)
        height: parent.height / 2 + root.edge
        radius: root.radius
        visible: !root.button.down
        width: parent.width
        y: parent.height / 2
    }
    Rectangle {
        id: floor

        border.color: Theme.contrast ? Theme.ink : Theme.floorEdge(root.tint)
        border.width: Theme.contrast ? Theme.border : root.tint === "surface" ? Theme.border : 0
        color: Theme.floor(root.tint)
        height: parent.height
        radius: root.radius
        width: parent.width
        y: root.button.down ? root.edge : 0
    }
    Rectangle {
        anchors.fill: floor
        anchors.margins: -12 * Theme.u
        border.color: Theme.focus
        border.width: 6 * Theme.u
        color: "transparent"
        radius: root.radius + 12 * Theme.u
        visible: root.button.visualFocus
    }
}
