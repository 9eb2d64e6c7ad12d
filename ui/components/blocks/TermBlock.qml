import QtQuick
import ui.components
import ui.theme

// A medical word, how it sounds and what it means.
Rectangle {
    id: root

    required property var block
    required property PanelHost host

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.primaryTint
    implicitHeight: lines.height + 32 * Theme.u
    radius: Theme.radiusSmall

    Column {
        id: lines

        width: parent.width - 48 * Theme.u
        x: 24 * Theme.u
        y: 16 * Theme.u

        Words {
            color: Theme.accent
            size: Theme.note
            strong: true
            text: root.block.sound ? qsTr("%1 (%2)").arg(root.block.term).arg(root.block.sound) : root.block.term
            width: parent.width
        }
        Words {
            size: Theme.note
            text: root.block.text ?? ""
            visible: text !== ""
            width: parent.width
        }
    }
}
