pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the doctor says, first what needs somebody.
StaffPage {
    id: root

    readonly property DeskViewModel desk: staff.desk
    required property StaffViewModel staff
    readonly property var topics: ({
            "audit": qsTr("Record of changes"),
            "clinic": qsTr("Clinic"),
            "clock": qsTr("Clock"),
            "content": qsTr("Content"),
            "disk": qsTr("Disk"),
            "key": qsTr("Device key"),
            "keyboard": qsTr("Keyboard"),
            "languages": qsTr("Languages"),
            "lockdown": qsTr("Lockdown"),
            "outbox": qsTr("Outbox"),
            "photos": qsTr("Photos"),
            "pin": qsTr("PINs"),
            "privacy": qsTr("Privacy"),
            "recovery": qsTr("Recovery key"),
            "region": qsTr("Region"),
            "screen": qsTr("Screen"),
            "server": qsTr("Server"),
            "settings": qsTr("Settings"),
            "speech": qsTr("Reading aloud")
        })
    readonly property var words: ({
            "good": qsTr("Good"),
            "warn": qsTr("Look at this"),
            "alert": qsTr("Mend this")
        })

    title: qsTr("Health")

    aside: [
        StaffButton {
            iconName: "mdi6.history"
            objectName: "openRecord"
            text: qsTr("Record of changes")

            onClicked: root.staff.go("record")
        },
        StaffButton {
            enabled: !root.desk.examining
            iconName: "mdi6.stethoscope"
            objectName: "examine"
            text: root.desk.examining ? qsTr("Looking") : qsTr("Look again")

            onClicked: root.desk.examine()
        }
    ]

    Component.onCompleted: if (!desk.examined)
        desk.examine()

    StaffPanel {
        visible: root.desk.examined
        width: parent.width

        Repeater {
            model: root.desk.health

            StaffRow {
                id: line

                required property var modelData

                note: modelData.message
                text: root.topics[modelData.topic] ?? modelData.topic
                width: parent?.width ?? 0

                StaffChip {
                    text: root.words[line.modelData.tone]
                    tone: line.modelData.tone
                }
            }
        }
    }
}
