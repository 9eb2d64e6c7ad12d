pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The dark panel of first start: where one is among its pages. A page that was done, or that IT did, can be gone back to.
Rectangle {
    id: root

    readonly property bool across: Theme.portrait // the discs beside each other
    readonly property var names: ({
            "language": qsTr("Language"),
            "pin": qsTr("Staff PIN"),
            "site": qsTr("Site and numbers"),
            "privacy": qsTr("Privacy"),
            "recovery": qsTr("Recovery key"),
            "server": qsTr("Server"),
            "times": qsTr("Times"),
            "check": qsTr("Check and open")
        })
    required property FirstStartViewModel start

    color: Theme.rail

    Column {
        id: head

        spacing: 28 * Theme.u
        width: parent.width - 2 * x
        x: 48 * Theme.u
        y: (root.across ? 36 : 52) * Theme.u

        Row {
            spacing: 20 * Theme.u

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.railMark
                name: "mdi6.shield-account"
                size: 60 * Theme.u
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.railMark
                size: 32 * Theme.u
                strong: true
                text: root.across ? root.names[root.start.step] : qsTr("First start")
            }
        }
        Words {
            color: Theme.railInk
            heading: true
            size: 56 * Theme.u
            text: qsTr("Set up this kiosk")
            visible: !root.across
            width: parent.width
        }
    }
    Grid {
        columnSpacing: 12 * Theme.u
        columns: root.across ? root.start.steps.length : 1
        rowSpacing: 4 * Theme.u
        x: head.x - 12 * Theme.u
        y: root.across ? 128 * Theme.u : head.y + head.height + 36 * Theme.u

        Repeater {
            model: root.start.steps

            SetupStep {
                required property int index
                required property var modelData

                across: root.across
                done: modelData.done
                enabled: done || now || index === root.start.steps.length - 1
                given: modelData.given
                now: modelData.current
                number: index + 1
                objectName: "step-" + modelData.step
                text: root.names[modelData.step]
                width: root.across ? 84 * Theme.u : root.width - 2 * (head.x - 12 * Theme.u)

                onClicked: root.start.go(modelData.step)
            }
        }
    }
    Words {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 64 * Theme.u
        color: Theme.railInk
        size: 30 * Theme.u
        text: qsTr("Set the numbers before patients use this kiosk.")
        visible: !root.across && root.height > 1000 * Theme.u
        width: head.width
        x: head.x
    }
}
