pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// Panels by stick: the shown ones to take along, or others to bring in once staff saw who signed them and what they change.
StaffPage {
    id: root

    readonly property var outcome: stick.outcome
    readonly property var said: ({
            "installed": qsTr("Taken as version %1. Patients see it once you leave staff mode.").arg(outcome.number),
            "exported": qsTr("Copied as %1. You can take the stick out.").arg(outcome.name),
            "none": qsTr("There is no pack on this stick. A pack is a file that ends with .kioskpack, beside all folders."),
            "full": qsTr("The stick is full. Take another one."),
            "locked": qsTr("The stick can’t be written. Take another one."),
            "gone": qsTr("The stick was taken out too early. Put it in and try again."),
            "failed": qsTr("That did not work. Try again, or take another stick."),
            "refused": outcome.sentence
        })
    required property PackStickViewModel stick

    signal backAsked

    title: qsTr("Panels by USB stick")

    aside: [
        StaffButton {
            iconName: "mdi6.arrow-left"
            objectName: "packBack"
            text: qsTr("Versions")

            onClicked: root.backAsked()
        }
    ]

    Component.onCompleted: stick.refresh()
    Component.onDestruction: stick.cancel()

    StaffNote {
        objectName: "packOutcome"
        text: root.said[root.outcome.code] ?? ""
        tone: root.outcome.code === "installed" || root.outcome.code === "exported" ? "good" : "alert"
        width: parent.width
    }
    StaffNote {
        objectName: "packWorking"
        text: root.stick.working === "export" ? qsTr("Copying. Please leave the stick in.") : root.stick.working === "install" ? qsTr("Taking the panels.") : root.stick.working !== "" ? qsTr("Reading. Please leave the stick in.") : ""
        width: parent.width
    }
    StaffPanel {
        iconName: "mdi6.usb-flash-drive"
        title: qsTr("Take these panels to another kiosk")
        visible: root.stick.asking === "" && root.stick.working === ""
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.field
            text: qsTr("What patients see here goes on the stick, signed by this kiosk.")
            width: parent.width
        }
        Words {
            objectName: "packOwnKey"
            size: Theme.field
            strong: true
            text: qsTr("The key of this kiosk: %1").arg(root.stick.ownKey)
            visible: root.stick.ownKey !== ""
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.publish"
            objectName: "packExport"
            text: qsTr("Copy to a stick")

            onClicked: root.stick.export()
        }
    }
    StaffPanel {
        iconName: "mdi6.usb-flash-drive"
        title: qsTr("Bring panels from another kiosk")
        visible: root.stick.asking === "" && root.stick.working === ""
        width: parent.width

        Words {
            color: Theme.ink2
            size: Theme.field
            text: qsTr("You see who signed them and what would change before anything happens.")
            width: parent.width
        }
        StaffButton {
            iconName: "mdi6.eye-outline"
            objectName: "packImport"
            text: qsTr("Look at a stick")

            onClicked: root.stick.bring()
        }
    }
    PackChoice {
        stick: root.stick
        visible: ["stick", "choose", "file"].includes(root.stick.asking)
        width: parent.width
    }
    Loader {
        active: root.stick.asking === "sure"
        width: parent.width

        sourceComponent: PackArrival {
            stick: root.stick
        }
    }
}
