pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// All revisions of the panels, the newest first; each can be shown again, and the panels that came with the program too.
StaffPage {
    id: root

    required property VersionsViewModel versions

    signal stickAsked

    title: qsTr("Versions")

    aside: [
        StaffButton {
            iconName: "mdi6.usb-flash-drive"
            objectName: "openPackStick"
            text: qsTr("By USB stick")

            onClicked: root.stickAsked()
        }
    ]

    Component.onCompleted: versions.refresh()

    StaffNote {
        objectName: "versionsFault"
        text: root.versions.fault
        tone: "alert"
        width: parent.width
    }
    StaffNote {
        objectName: "versionsRefused"
        text: root.versions.refused
        tone: "alert"
        width: parent.width
    }
    StaffNote {
        objectName: "versionsShown"
        text: root.versions.shown < 0 ? "" : root.versions.shown === 0 ? qsTr("Patients see the panels as delivered once you leave staff mode.") : qsTr("Patients see version %1 once you leave staff mode.").arg(root.versions.shown)
        tone: "good"
        width: parent.width
    }
    StaffNote {
        objectName: "versionsNewer"
        text: root.versions.newer ? qsTr("The program brings newer panels. Look at what changed under Panels.") : ""
        width: parent.width
    }
    Repeater {
        model: root.versions.rows

        VersionCard {
            required property var modelData

            told: modelData
            width: parent?.width ?? 0
            working: root.versions.working

            onAgain: root.versions.ask(modelData.number)
        }
    }
    StaffButton {
        iconName: "mdi6.arrow-down"
        objectName: "versionsOlder"
        text: qsTr("Show older versions")
        visible: root.versions.older > 0

        onClicked: root.versions.showOlder()
    }
    StaffSheet {
        open: root.versions.asked >= 0
        parent: root
        title: root.versions.asked > 0 ? qsTr("Show version %1 to patients?").arg(root.versions.asked) : qsTr("Show the panels as delivered to patients?")

        onClosed: root.versions.cancel()

        Words {
            size: Theme.field
            text: qsTr("All versions stay here, so you can come back to today’s at any time.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.history"
            kind: "primary"
            objectName: "againYes"
            text: qsTr("Show it")
            width: parent.width

            onClicked: root.versions.confirm()
        }
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "againNo"
            text: qsTr("Go back")
            width: parent.width

            onClicked: root.versions.cancel()
        }
    }
}
