pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Seconds left as a number in a ring of thirty marks; one mark goes out at a time.
Item {
    id: root

    readonly property int marks: 30
    required property int secondsLeft
    required property real total

    height: 292 * Theme.u
    width: height

    Repeater {
        model: root.marks

        Rectangle {
            required property int index

            color: index < root.marks * root.secondsLeft / Math.max(1, root.total) ? Theme.primary : Theme.primaryTint
            height: 30 * Theme.u
            radius: width / 2
            rotation: index * 360 / root.marks
            transformOrigin: Item.Center
            width: 14 * Theme.u
            x: root.width / 2 - width / 2 + (root.width / 2 - height / 2) * Math.sin(index * 2 * Math.PI / root.marks)
            y: root.height / 2 - height / 2 - (root.height / 2 - height / 2) * Math.cos(index * 2 * Math.PI / root.marks)
        }
    }
    Column {
        anchors.centerIn: parent

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            font.features: ({
                    "tnum": 1
                })
            heading: true
            size: Theme.attract
            text: root.secondsLeft
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.ink2
            size: 28 * Theme.u
            text: root.secondsLeft === 1 ? qsTr("second") : qsTr("seconds")
        }
    }
}
