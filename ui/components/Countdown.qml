pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Seconds left as a number in a ring of thirty marks; one mark goes out at a time.
Item {
    id: root

    readonly property real k: height / (292 * Theme.u)
    readonly property int marks: 30
    property real numberSize: Theme.attract
    required property int secondsLeft
    required property real total

    height: 292 * Theme.u
    width: height

    Repeater {
        model: root.marks

        Rectangle {
            required property int index

            color: index < root.marks * root.secondsLeft / Math.max(1, root.total) ? Theme.primary : Theme.primaryTint
            height: 30 * Theme.u * root.k
            radius: width / 2
            rotation: index * 360 / root.marks
            transformOrigin: Item.Center
            width: 14 * Theme.u * root.k
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
            size: root.numberSize
            text: root.secondsLeft
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.ink2
            size: Math.max(28 * Theme.u, 0.25 * root.numberSize)
            text: root.secondsLeft === 1 ? qsTr("second") : qsTr("seconds")
        }
    }
}
