import QtQuick
import ui.theme

// How far one is: a bar that fills.
Rectangle {
    id: root

    required property real part

    border.color: Theme.line
    border.width: Theme.contrast ? 2 * Theme.u : 0
    color: Theme.contrast ? Theme.surface : Theme.line
    height: 16 * Theme.u
    radius: height / 2
    width: 424 * Theme.u

    Rectangle {
        color: Theme.primary
        height: parent.height
        radius: parent.radius
        width: Math.max(height, parent.width * root.part)
    }
}
