import QtQuick
import ui.components
import ui.theme

// Detail for doctors, behind one button; the plain words stand beside it.
Item {
    id: root

    required property var block
    required property PanelHost host

    implicitHeight: more.height + Theme.edge

    TouchButton {
        id: more

        height: Theme.minTarget
        iconName: "mdi6.plus"
        kind: "soft"
        leftPadding: 24 * Theme.u
        objectName: "learnMore"
        rightPadding: 24 * Theme.u
        text: root.block.title
        textSize: Theme.small
        width: Math.min(implicitWidth, root.width)

        onClicked: root.host.textAsked(root.block.title, root.block.text)
    }
}
