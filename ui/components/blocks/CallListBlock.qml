pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// When to call: the clinic's numbers over the whole list, all at once.
Rectangle {
    id: root

    required property var block
    required property PanelHost host

    border.color: Theme.alert
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.alertTint
    implicitHeight: head.height + list.height + 28 * Theme.u
    radius: Theme.radiusCard

    CallHead {
        id: head

        host: root.host
        title: root.block.title ?? ""
        width: root.width
    }
    Row {
        id: list

        readonly property int columns: Theme.portrait && Theme.textScale > 1.1 ? 1 : 2
        readonly property int half: Math.ceil(root.block.items.length / columns)

        spacing: Theme.gutter
        width: root.width - 96 * Theme.u
        x: 48 * Theme.u
        y: head.height + 14 * Theme.u

        Repeater {
            model: list.columns

            Column {
                id: side

                required property int index

                spacing: (Theme.portrait ? 20 : 0) * Theme.u
                width: (list.width - (list.columns - 1) * list.spacing) / list.columns

                Repeater {
                    model: root.block.items.slice(side.index * list.half, (side.index + 1) * list.half)

                    Row {
                        id: sign

                        required property var modelData

                        spacing: 24 * Theme.u
                        width: side.width

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.alert
                            name: sign.modelData.icon ?? ""
                            size: 40 * Theme.u
                        }
                        Words {
                            size: Theme.dense
                            text: sign.modelData.text
                            width: sign.width - 64 * Theme.u
                        }
                    }
                }
            }
        }
    }
}
