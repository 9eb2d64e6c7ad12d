import QtQuick
import QtQuick.Templates as T
import ui.components
import ui.theme

// A card that opens another panel.
T.AbstractButton {
    id: root

    readonly property bool alarm: block.style === "alert"
    required property var block
    required property PanelHost host

    Accessible.name: root.block.text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus
    implicitHeight: words.height + 44 * Theme.u
    objectName: "link-" + root.block.panel

    background: PressFloor {
        button: root
        tint: root.alarm ? "alert" : "primary"
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.verticalCenter: words.verticalCenter
            color: root.alarm ? Theme.alert : Theme.accent
            name: root.block.icon ?? (root.alarm ? "mdi6.phone-alert" : "mdi6.information-outline")
            size: 64 * Theme.u
            x: 40 * Theme.u
        }
        Column {
            id: words

            width: parent.width - x - 112 * Theme.u
            x: 136 * Theme.u
            y: 22 * Theme.u + (root.down ? Theme.tileEdge : 0)

            Words {
                Accessible.ignored: true
                heading: true
                size: Theme.h3
                text: root.block.text
                width: parent.width
            }
            Words {
                size: Theme.note
                text: root.block.note ?? ""
                visible: text !== ""
                width: parent.width
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 40 * Theme.u
            anchors.verticalCenter: words.verticalCenter
            color: icon.color
            name: "mdi6.arrow-right"
        }
    }

    Accessible.onPressAction: root.click()
    onClicked: root.host.targetAsked("panel:" + root.block.panel)
}
