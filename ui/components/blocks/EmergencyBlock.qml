import QtQuick
import ui.components
import ui.theme

// The emergency line, and what to do when you feel unwell right here.
Column {
    id: root

    required property var block
    required property PanelHost host

    Rectangle {
        border.color: Theme.alert
        border.width: Theme.contrast ? Theme.border : 0
        bottomLeftRadius: unwell.text !== "" && !Theme.contrast ? 0 : radius
        bottomRightRadius: bottomLeftRadius
        color: Theme.alertDeep
        height: call.height + 36 * Theme.u
        radius: Theme.radiusCard
        width: root.width

        Icon {
            id: van

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alertDeepInk
            name: "mdi6.ambulance"
            size: 64 * Theme.u
            x: 36 * Theme.u
        }
        Words {
            id: call

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alertDeepInk
            size: Theme.dense
            strong: true
            text: root.block.text
            width: parent.width - x - 24 * Theme.u
            x: 128 * Theme.u
        }
    }
    Item {
        height: unwell.height + 44 * Theme.u
        visible: unwell.text !== ""
        width: root.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alert
            name: "mdi6.bell-ring"
            size: 52 * Theme.u
            x: 42 * Theme.u
        }
        Words {
            id: unwell

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alert
            size: Theme.dense
            strong: true
            text: root.block.unwell ?? ""
            width: root.width - x - 24 * Theme.u
            x: 128 * Theme.u
        }
    }
}
