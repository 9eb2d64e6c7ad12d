pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// The red head of the call list: what to do, and the team's numbers by day and by night as large as they fit.
Rectangle {
    id: root

    required property PanelHost host
    readonly property var numbers: host.phoneDay === host.phoneNight ? [
        {
            "icon": "mdi6.phone",
            "name": qsTr("Day and night"),
            "number": host.phoneDay
        }
    ] : [
        {
            "icon": "mdi6.white-balance-sunny",
            "name": qsTr("Day"),
            "number": host.phoneDay
        },
        {
            "icon": "mdi6.weather-night",
            "name": qsTr("Night"),
            "number": host.phoneNight
        }
    ]
    required property string title

    bottomLeftRadius: 0
    bottomRightRadius: 0
    color: Theme.alert
    implicitHeight: lines.height + 32 * Theme.u
    radius: Theme.radiusCard

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.alertInk
        name: "mdi6.phone-alert"
        size: 88 * Theme.u
        x: 48 * Theme.u
    }
    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        spacing: 6 * Theme.u
        width: parent.width - x - 40 * Theme.u
        x: 184 * Theme.u

        Words {
            color: Theme.alertInk
            heading: true
            size: Theme.h2
            text: root.title
            width: parent.width
        }
        Flow {
            spacing: 64 * Theme.u
            width: parent.width

            Repeater {
                model: root.numbers

                Row {
                    id: call

                    required property var modelData

                    spacing: 16 * Theme.u

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.alertInk
                        name: call.modelData.icon
                    }
                    Words {
                        id: when

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.alertInk
                        size: Theme.h3
                        text: call.modelData.name
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.alertInk
                        heading: true
                        size: call.modelData.number.length > 20 ? Theme.h3 : Theme.h2
                        text: call.modelData.number
                        width: Math.min(Math.ceil(implicitWidth), lines.width - Theme.icon - when.width - 2 * call.spacing)
                    }
                }
            }
        }
    }
}
