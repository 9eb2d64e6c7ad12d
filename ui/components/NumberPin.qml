import QtQuick
import ui.theme

// A number in a disc; the same number stands in the picture and beside its sentence.
Rectangle {
    id: root

    required property int number
    property bool ringed: false

    border.color: Theme.surface
    border.width: ringed ? 5 * Theme.u : 0
    color: Theme.amber
    height: width
    radius: width / 2
    width: (ringed ? 68 : 48) * Theme.u

    Words {
        Accessible.ignored: root.ringed
        anchors.centerIn: parent
        color: Theme.amberInk
        size: (root.ringed ? 34 : 28) * Theme.u
        strong: true
        text: root.number
    }
}
