pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// What waits, one line a survey and never an answer; sending, the stick for the office, and the code that comes back.
StaffPage {
    id: root

    readonly property DeskViewModel desk: staff.desk
    readonly property HandoverViewModel hand: staff.handover
    required property StaffViewModel staff
    readonly property bool waits: desk.outbox.waiting + desk.outbox.needs > 0

    title: qsTr("Outbox")

    Component.onCompleted: desk.refresh()

    Flow {
        spacing: 16 * Theme.u
        width: parent.width

        StaffButton {
            enabled: root.waits && root.hand.working === ""
            iconName: "mdi6.usb-flash-drive"
            kind: "primary"
            objectName: "exportUsb"
            text: qsTr("Export to USB")

            onClicked: root.hand.export()
        }
        StaffButton {
            enabled: root.waits && root.hand.working === ""
            iconName: "mdi6.publish"
            objectName: "sendNow"
            text: qsTr("Send now")

            onClicked: root.hand.sendNow()
        }
        StaffButton {
            enabled: root.waits && root.hand.working === ""
            iconName: "mdi6.check-circle"
            objectName: "officeCode"
            text: qsTr("Type in the office’s code")

            onClicked: root.hand.askCode()
        }
    }
    HandoverNews {
        hand: root.hand
        width: parent.width
    }
    StaffPanel {
        title: !root.desk.outbox.known ? qsTr("Surveys are closed: the store can’t be opened") : root.waits ? qsTr("Waiting: %1").arg(root.desk.outbox.waiting + root.desk.outbox.needs) : qsTr("Nothing waits")
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.field
            text: root.desk.outbox.reason !== "" ? root.desk.outbox.next !== "" ? qsTr("%1. Next try %2.").arg(Reasons.say(root.desk.outbox.reason)).arg(root.desk.outbox.next) : qsTr("%1.").arg(Reasons.say(root.desk.outbox.reason)) : root.desk.outbox.last !== "" ? qsTr("Last sent %1.").arg(root.desk.outbox.last) : ""
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: root.desk.lines

            StaffRow {
                id: line

                required property var modelData

                note: Reasons.say(modelData.reason)
                text: qsTr("%1, saved %2, %3").arg(modelData.number).arg(modelData.saved).arg(modelData.size)
                width: parent?.width ?? 0

                Words {
                    anchors.verticalCenter: parent?.verticalCenter
                    color: Theme.ink2
                    size: Theme.staffSmall
                    text: line.modelData.tries === 1 ? qsTr("1 try") : qsTr("%1 tries").arg(line.modelData.tries)
                    wrapMode: Text.NoWrap
                }
                StaffChip {
                    anchors.verticalCenter: parent?.verticalCenter
                    text: line.modelData.stuck ? qsTr("Needs you") : qsTr("Waiting")
                    tone: line.modelData.stuck ? "alert" : "warn"
                }
            }
        }
        Words {
            color: Theme.ink2
            size: Theme.field
            text: qsTr("And %1 more.").arg(root.desk.outbox.waiting + root.desk.outbox.needs - root.desk.lines.length)
            visible: root.desk.outbox.waiting + root.desk.outbox.needs > root.desk.lines.length
            width: parent.width
        }
    }
    CodeSheet {
        hand: root.hand
        parent: root
    }
}
