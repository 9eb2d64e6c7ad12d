pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// A pack before it is taken: whose key signed it, what would change, and the yes or no of staff.
Column {
    id: root

    readonly property var arrival: stick.arrival
    readonly property var changes: arrival.changes ?? []
    readonly property bool known: arrival.known ?? false
    required property PackStickViewModel stick

    spacing: Theme.staffGap

    StaffPanel {
        iconName: "mdi6.shield-account"
        title: qsTr("Who signed it")
        width: parent.width

        StaffChip {
            text: root.known ? qsTr("Known key") : qsTr("Unknown key")
            tone: root.known ? "good" : "warn"
        }
        Words {
            objectName: "packSigner"
            size: Theme.staffHead
            strong: true
            text: root.arrival.signer ?? ""
            width: parent.width
        }
        Words {
            color: Theme.ink2
            size: Theme.field
            text: root.known ? qsTr("Staff said yes to this key before, or it is this kiosk’s own.") : qsTr("Nobody here has said yes to this key yet. Ask the other clinic for the key of its kiosk, and compare every letter.")
            width: parent.width
        }
        StaffRow {
            text: qsTr("Panels")
            value: root.arrival.revision > 0 ? qsTr("%1, version %2 there").arg(root.arrival.name).arg(root.arrival.revision) : root.arrival.name ?? ""
            width: parent.width
        }
        StaffRow {
            text: qsTr("Copied to the stick")
            value: root.arrival.at ?? ""
            width: parent.width
        }
    }
    StaffPanel {
        iconName: "mdi6.text-box-edit-outline"
        title: root.changes.length === 0 ? qsTr("Nothing would change") : root.changes.length === 1 ? qsTr("1 change") : qsTr("%1 changes").arg(root.changes.length)
        width: parent.width

        Repeater {
            model: root.changes

            ChangeLine {
                required property var modelData

                change: modelData
                width: parent?.width ?? 0
            }
        }
    }
    StaffButton {
        iconName: "mdi6.check-bold"
        kind: "primary"
        objectName: "packTake"
        text: root.known ? qsTr("Show these panels") : qsTr("Trust this key and go on")
        width: parent.width

        onClicked: root.stick.take()
    }
    StaffButton {
        iconName: "mdi6.close"
        objectName: "packLeave"
        text: qsTr("Leave everything as it is")
        width: parent.width

        onClicked: root.stick.cancel()
    }
}
