pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// What the kiosk knows of the visitor's stick, and the way to its pictures.
Rectangle {
    id: root

    readonly property var heads: ({
            "none": qsTr("Put in your USB stick"),
            "out": qsTr("The stick is out"),
            "several": qsTr("Which stick is yours?"),
            "looking": qsTr("Looking for photos"),
            "bad": qsTr("This stick can’t be read"),
            "empty": qsTr("No photos on “%1”").arg(stick.name),
            "found": qsTr("USB stick found")
        })
    required property int most
    required property int perPage
    required property PickerViewModel picker
    readonly property bool room: used < most
    readonly property var said: ({
            "none": qsTr("You can choose photos from it here."),
            "out": used > 0 ? qsTr("Your photos here stay.") : qsTr("Put it in again to choose photos."),
            "several": "",
            "looking": qsTr("Please leave the stick in."),
            "bad": qsTr("Try another one, or ask staff."),
            "empty": qsTr("Try another stick."),
            "found": !room ? qsTr("All places are full. You can take your stick out now.") : used > 0 ? qsTr("%1. You can take it out now.").arg(there) : there
        })
    readonly property bool stacked: Theme.portrait && Theme.textScale > 1.1 && ways.width > 0
    readonly property var stick: picker.stick
    readonly property string there: stick.count === 1 ? qsTr("1 photo on “%1”").arg(stick.name) : qsTr("%1 photos on “%2”").arg(stick.count).arg(stick.name)
    required property int used

    border.color: Theme.line
    border.width: Theme.contrast ? Theme.border : 0
    color: Theme.primaryTint
    height: root.stacked ? words.height + ways.height + Theme.edge + 36 * Theme.u : Math.max(Theme.target + Theme.edge, words.height) + 16 * Theme.u
    objectName: "usbBar"
    radius: Theme.radiusCard

    Icon {
        id: mark

        anchors.verticalCenter: words.verticalCenter
        name: "mdi6.usb-flash-drive"
        size: 56 * Theme.u
        x: 32 * Theme.u
    }
    Flow {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 28 * Theme.u
        spacing: 4 * Theme.u
        width: root.width - x - 16 * Theme.u - (root.stacked ? 0 : ways.width + 16 * Theme.u)
        y: root.stacked ? 12 * Theme.u : (root.height - height) / 2

        Words {
            color: Theme.accent
            objectName: "usbHead"
            rightPadding: 16 * Theme.u
            size: Theme.dense
            strong: true
            text: root.heads[root.stick.state] ?? ""
            width: Math.min(Math.ceil(implicitWidth), parent.width)
        }
        Words {
            objectName: "usbWords"
            size: Theme.dense
            text: root.said[root.stick.state] ?? ""
            width: Math.min(Math.ceil(implicitWidth), parent.width)
        }
    }
    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: 12 * Theme.u
        spacing: 12 * Theme.u
        y: root.stacked ? words.height + 24 * Theme.u : 8 * Theme.u

        TouchButton {
            iconName: "mdi6.image-plus"
            kind: "primary"
            objectName: "choosePhotos"
            text: qsTr("Choose photos")
            visible: root.stick.state === "found" && root.room

            onClicked: root.picker.open(root.perPage)
        }
        Repeater {
            model: root.stick.names

            TouchButton {
                required property int index
                required property string modelData

                objectName: "stick-" + index
                text: modelData

                onClicked: root.picker.useStick(index)
            }
        }
    }
}
