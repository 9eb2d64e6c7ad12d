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
        color: Theme.alertDeep
        height: call.height + 28 * Theme.u
        radius: Theme.radiusCard
        width: root.width

        Icon {
            id: van

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.alertDeepInk
            name: "mdi6.ambulance"
            size: 64 * Theme.u
            x: 32 * Theme.u
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
    Row {
        bottomPadding: 16 * Theme.u
        spacing: 32 * Theme.u
        topPadding: 16 * Theme.u
        visible: unwell.text !== ""
        x: 40 * Theme.u

        Icon {
            anchors.verticalCenter: unwell.verticalCenter
            color: Theme.alert
            name: "mdi6.bell-ring"
        }
        Words {
            id: unwell

            color: Theme.alert
            size: Theme.dense
            strong: true
            text: root.block.unwell ?? ""
            width: root.width - 140 * Theme.u
        }
    }
}
