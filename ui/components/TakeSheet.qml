pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// A copy on its way to a USB stick: put one in, choose one, wait, done, or what went wrong and the way on.
Sheet {
    id: root

    readonly property bool ended: takeaway.state === "done" || takeaway.state === "there"
    readonly property var icons: ({
            "copying": "mdi6.content-save-outline",
            "done": "mdi6.check-circle",
            "there": "mdi6.check-circle",
            "failed": "mdi6.alert-circle-outline"
        })
    readonly property var reasons: ({
            "full": qsTr("The stick is full. Make some room on it, or use another one."),
            "locked": qsTr("This stick can’t be written to. Slide its lock, or use another one."),
            "gone": qsTr("The stick came out too soon. Put it in and try again."),
            "failed": qsTr("It did not work. Try another stick, or ask staff.")
        })
    required property TakeawayViewModel takeaway
    readonly property var told: ({
            "looking": qsTr("Put your USB stick in."),
            "choosing": qsTr("Which stick is yours?"),
            "copying": qsTr("Copying. Please leave the stick in."),
            "done": qsTr("Your guide is on the stick. You can take it out."),
            "there": qsTr("This guide is on the stick already. You can take it out."),
            "failed": reasons[takeaway.reason] ?? ""
        })

    objectName: "takeSheet"
    open: takeaway.state !== "closed"
    title: qsTr("Copy to USB stick")

    onClosed: takeaway.close()

    Icon {
        color: root.ended ? Theme.ok : root.takeaway.state === "failed" ? Theme.alert : Theme.accent
        name: root.icons[root.takeaway.state] ?? "mdi6.usb-flash-drive"
        size: 160 * Theme.u
    }
    Words {
        heading: true
        objectName: "takeWords"
        size: Theme.h3
        text: root.told[root.takeaway.state] ?? ""
        width: parent ? parent.width : 0
    }
    Words {
        color: Theme.ink2
        objectName: "takeFile"
        size: Theme.note
        text: root.ended ? qsTr("File: %1").arg(root.takeaway.fileName) : ""
        visible: text !== ""
        width: parent ? parent.width : 0
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: root.takeaway.state === "choosing" ? root.takeaway.drives : []

        TouchButton {
            required property int index
            required property string modelData

            iconName: "mdi6.usb-flash-drive"
            objectName: "stick-" + index
            text: modelData
            width: parent ? parent.width : 0

            onClicked: root.takeaway.choose(index)
        }
    }
    TouchButton {
        iconName: "mdi6.restart"
        kind: "primary"
        objectName: "takeAgain"
        text: qsTr("Try again")
        visible: root.takeaway.state === "failed"
        width: parent ? parent.width : 0

        onClicked: root.takeaway.again()
    }
    TouchButton {
        iconName: "mdi6.check-bold"
        kind: "primary"
        objectName: "takeDone"
        text: qsTr("Back to the guides")
        visible: root.ended
        width: parent ? parent.width : 0

        onClicked: root.takeaway.close()
    }
}
