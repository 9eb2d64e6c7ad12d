import QtQuick
import ui.components
import ui.theme

// How many surveys wait, since when and why, and the two ways out for them.
StaffPanel {
    id: root

    required property var outbox

    signal exportAsked
    signal opened
    signal sendAsked

    iconName: "mdi6.tray-full"
    title: qsTr("Outbox")

    Row {
        height: 96 * Theme.u
        spacing: 24 * Theme.u
        width: parent.width

        Words {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            heading: true
            size: 96 * Theme.u
            text: root.outbox.waiting
            width: Math.ceil(implicitWidth)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.field
            text: root.outbox.since !== "" ? qsTr("waiting to be sent, the first since %1").arg(root.outbox.since) : root.outbox.last !== "" ? qsTr("waiting to be sent. Last sent %1").arg(root.outbox.last) : qsTr("waiting to be sent. None was sent yet.")
            width: parent.width - number.width - parent.spacing
        }
    }
    StaffChip {
        text: root.outbox.needs === 1 ? qsTr("1 needs you") : root.outbox.needs > 1 ? qsTr("%1 need you").arg(root.outbox.needs) : qsTr("%1 sent so far").arg(root.outbox.sent)
        tone: root.outbox.needs > 0 ? "alert" : "good"
    }
    Row {
        spacing: 16 * Theme.u
        width: parent.width

        StaffButton {
            enabled: root.outbox.waiting + root.outbox.needs > 0
            iconName: Theme.portrait ? "mdi6.usb-flash-drive" : ""
            kind: "primary"
            leftPadding: 12 * Theme.u
            objectName: "exportUsb"
            rightPadding: 12 * Theme.u
            text: qsTr("Export to USB")
            width: (parent.width - parent.spacing) * 0.58

            onClicked: root.exportAsked()
        }
        StaffButton {
            enabled: root.outbox.waiting + root.outbox.needs > 0
            leftPadding: 12 * Theme.u
            objectName: "sendNow"
            rightPadding: 12 * Theme.u
            text: qsTr("Send now")
            width: (parent.width - parent.spacing) * 0.42

            onClicked: root.sendAsked()
        }
    }
    StaffButton {
        iconName: "mdi6.tray-full"
        kind: "soft"
        objectName: "openOutbox"
        text: qsTr("Look inside")
        width: parent.width

        onClicked: root.opened()
    }
}
