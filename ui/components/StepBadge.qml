import QtQuick
import ui.theme

// The number of a step in a disc, on its card and on the strip of times.
Rectangle {
    id: root

    required property int number
    property bool ringed: false
    property real size: 74 * Theme.u

    border.color: Theme.surface
    border.width: ringed ? 5 * Theme.u : 0
    color: Theme.primary
    height: size
    radius: size / 2
    width: size

    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.primaryInk
        size: root.size * 0.49
        strong: true
        text: root.number
    }
}
