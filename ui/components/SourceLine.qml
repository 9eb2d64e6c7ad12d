import QtQuick
import ui.theme

// One source: its number in the list, what it is, and its DOI or web address as text to copy down.
Row {
    id: root

    required property var source

    Accessible.name: source.line
    Accessible.role: Accessible.StaticText
    spacing: 16 * Theme.u

    Words {
        Accessible.ignored: true
        color: Theme.accent
        horizontalAlignment: Text.AlignRight
        size: Theme.small
        strong: true
        text: root.source.number
        width: 56 * Theme.u * Theme.headScale
    }
    Column {
        width: root.width - 72 * Theme.u * Theme.headScale

        Words {
            Accessible.ignored: true
            size: Theme.small
            text: root.source.told
            width: parent.width
        }
        Words {
            color: Theme.accent
            size: Theme.small
            text: root.source.address
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
