import QtQuick
import Kiosk

// Is the kiosk well: what the doctor says in three lines.
StaffPanel {
    id: root

    required property DeskViewModel desk

    signal opened

    iconName: "mdi6.heart-pulse"
    title: qsTr("Health")

    StaffRow {
        text: qsTr("To mend")
        width: parent.width

        StaffChip {
            text: root.desk.examining ? qsTr("Looking") : root.desk.tally.alert > 0 ? root.desk.tally.alert : qsTr("None")
            tone: root.desk.examining ? "plain" : root.desk.tally.alert > 0 ? "alert" : "good"
        }
    }
    StaffRow {
        text: qsTr("To look at")
        width: parent.width

        StaffChip {
            text: root.desk.examining ? qsTr("Looking") : root.desk.tally.warn > 0 ? root.desk.tally.warn : qsTr("None")
            tone: root.desk.examining ? "plain" : root.desk.tally.warn > 0 ? "warn" : "good"
        }
    }
    StaffRow {
        text: qsTr("Disk")
        width: parent.width

        StaffChip {
            text: root.desk.disk.known ? qsTr("%1% free").arg(root.desk.disk.percent) : ""
            tone: root.desk.disk.percent < 10 ? "warn" : "good"
        }
    }
    StaffButton {
        iconName: "mdi6.stethoscope"
        objectName: "openHealth"
        text: qsTr("See everything")
        width: parent.width

        onClicked: root.opened()
    }
}
