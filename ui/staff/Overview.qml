pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// One look: what waits to be sent, what is shown, is the kiosk well, who came. And what staff do most.
StaffPage {
    id: root

    readonly property real column: Theme.portrait ? room0 : (room0 - 2 * Theme.staffGap) / 3
    readonly property DeskViewModel desk: staff.desk
    readonly property real room0: width - 96 * Theme.u
    required property StaffViewModel staff
    required property VisitViewModel visit

    title: qsTr("Overview")

    aside: [
        StaffChip {
            anchors.verticalCenter: parent?.verticalCenter
            iconName: root.desk.outbox.known ? "mdi6.information-outline" : "mdi6.alert-circle-outline"
            text: !root.desk.outbox.known ? qsTr("Surveys can’t be saved") : Reasons.say(root.desk.outbox.reason)
            tone: root.desk.outbox.known ? "warn" : "alert"
        }
    ]

    Component.onCompleted: desk.refresh()

    Grid {
        columnSpacing: Theme.staffGap
        columns: Theme.portrait ? 1 : 3
        rowSpacing: Theme.staffGap

        OutboxCard {
            height: Theme.portrait ? implicitHeight : top.height
            outbox: root.desk.outbox
            width: root.column

            onExportAsked: {
                root.staff.go("outbox");
                root.staff.handover.export();
            }
            onOpened: root.staff.go("outbox")
            onSendAsked: root.staff.handover.sendNow()
        }
        ContentCard {
            height: Theme.portrait ? implicitHeight : top.height
            told: root.desk.content
            width: root.column

            onEditAsked: root.staff.go("panels")
            onNewerAsked: root.staff.go("new-texts")
            onVersionsAsked: root.staff.go("versions")
        }
        HealthCard {
            id: top

            desk: root.desk
            width: root.column

            onOpened: root.staff.go("health")
        }
    }
    Grid {
        columnSpacing: Theme.staffGap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.staffGap

        VisitsCard {
            id: visitors

            visits: root.desk.visits
            width: Theme.portrait ? root.room0 : 2 * root.column + Theme.staffGap
        }
        StaffPanel {
            height: Theme.portrait ? implicitHeight : Math.max(implicitHeight, visitors.height)
            iconName: "mdi6.cog-outline"
            title: qsTr("This kiosk")
            width: root.column

            StaffButton {
                iconName: "mdi6.spray-bottle"
                objectName: "staffClean"
                text: qsTr("Clean the screen")
                width: parent.width

                onClicked: root.visit.clean()
            }
            StaffButton {
                iconName: "mdi6.restart"
                objectName: "staffRestart"
                text: qsTr("Restart")
                width: parent.width

                onClicked: root.staff.restart()
            }
            StaffButton {
                iconName: "mdi6.monitor"
                objectName: "staffDesktop"
                text: qsTr("Leave to the desktop")
                width: parent.width

                onClicked: sure.open = true
            }
        }
    }
    StaffSheet {
        id: sure

        parent: root
        title: qsTr("Close the kiosk?")

        onClosed: open = false

        Words {
            size: Theme.field
            text: qsTr("Patients see the desktop of this machine then. Surveys that wait stay safe and are sent when the kiosk runs again.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.monitor"
            kind: "alert"
            objectName: "desktopYes"
            text: qsTr("Close the kiosk")
            width: parent.width

            onClicked: root.staff.toDesktop()
        }
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "desktopNo"
            text: qsTr("Go back")
            width: parent.width

            onClicked: sure.open = false
        }
    }
}
