import QtQuick
import ui.components
import ui.theme

// One of two texts that are set beside each other.
Item {
    id: root

    property bool fresh: false
    property string head: ""
    required property string text

    implicitHeight: box.y + words.height + 40 * Theme.u

    Words {
        id: heading

        color: Theme.ink2
        size: Theme.staffSmall
        strong: true
        text: root.head
        visible: text !== ""
        width: parent.width
    }
    Rectangle {
        id: box

        border.color: Theme.line
        border.width: Theme.contrast ? Theme.border : 0
        color: root.fresh ? Theme.goodTint : Theme.quiet
        height: parent.height - y
        radius: Theme.radiusSmall
        width: parent.width
        y: heading.visible ? heading.height + 8 * Theme.u : 0

        Words {
            id: words

            color: root.text === "" ? Theme.ink2 : Theme.ink
            size: Theme.field
            text: root.text === "" ? qsTr("Nothing here") : root.text
            width: parent.width - 48 * Theme.u
            x: 24 * Theme.u
            y: 20 * Theme.u
        }
    }
}
