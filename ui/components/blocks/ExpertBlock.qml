import QtQuick
import ui.components
import ui.theme

// Detail for doctors, behind one button; the plain words stand beside it.
Column {
    id: root

    required property var block
    required property PanelHost host
    property bool open: false

    spacing: 16 * Theme.u

    TouchButton {
        height: Theme.minTarget
        iconName: root.open ? "mdi6.minus" : "mdi6.plus"
        kind: "soft"
        objectName: "learnMore"
        text: root.block.title
        textSize: Theme.small
        width: Math.min(implicitWidth, root.width)

        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? root.block.text : []

        Words {
            required property string modelData

            size: Theme.note
            text: modelData
            width: root.width
        }
    }
}
