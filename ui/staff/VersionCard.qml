pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One revision: its number, who published it and when, what it changed, and a way to show it again.
StaffPanel {
    id: root

    readonly property bool below: Theme.portrait && !told.live
    readonly property var roles: ({
            "editor": qsTr("Published by an editor"),
            "reviewer": qsTr("Published by a reviewer"),
            "it": qsTr("Put here by IT")
        })
    required property var told
    property bool working: false

    signal again

    title: told.number > 0 ? qsTr("Version %1").arg(told.number) : qsTr("As delivered")

    Item {
        height: Math.max(words.height, button.visible && !root.below ? button.height : 0) + (root.below ? button.height + 20 * Theme.u : 0)
        width: parent.width

        Column {
            id: words

            spacing: 12 * Theme.u
            width: parent.width - (button.visible && !root.below ? button.width + 32 * Theme.u : 0)

            Row {
                spacing: 16 * Theme.u
                visible: root.told.live || root.told.source === "imported"

                StaffChip {
                    text: root.told.live ? qsTr("Patients see this") : ""
                    tone: "good"
                }
                StaffChip {
                    iconName: "mdi6.usb-flash-drive"
                    text: root.told.source === "imported" ? qsTr("Came by stick") : ""
                }
            }
            Words {
                color: Theme.ink2
                size: Theme.field
                text: root.told.number > 0 ? qsTr("%1, %2").arg(root.told.source === "imported" ? qsTr("Key %1").arg(root.told.signer) : root.roles[root.told.role] ?? root.told.role).arg(root.told.at) : qsTr("The panels that came with the program.")
                width: parent.width
            }
            Repeater {
                model: root.told.changes

                ChangeLine {
                    required property var modelData

                    change: modelData
                    width: parent?.width ?? 0
                }
            }
            Words {
                color: Theme.ink2
                size: Theme.field
                text: root.told.more === 1 ? qsTr("And 1 more change.") : qsTr("And %1 more changes.").arg(root.told.more)
                visible: root.told.more > 0
                width: parent.width
            }
        }
        StaffButton {
            id: button

            anchors.right: root.below ? undefined : parent.right
            enabled: !root.working
            iconName: "mdi6.history"
            objectName: "again-" + root.told.number
            text: qsTr("Show this one again")
            visible: !root.told.live
            y: root.below ? words.height + 20 * Theme.u : 0

            onClicked: root.again()
        }
    }
}
