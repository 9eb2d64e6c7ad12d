pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Everything behind the door: the door itself, first start, and staff mode with its rail, its pages and one keyboard.
Rectangle {
    id: root

    required property DisplayViewModel display
    readonly property StaffForms forms: staff.forms as StaffForms
    required property StaffViewModel staff
    required property VisitViewModel visit
    readonly property StaffWorks works: staff.works as StaffWorks

    color: Theme.staffBg

    MouseArea {
        anchors.fill: parent // nothing below hears a touch
    }
    Loader {
        active: root.visit.mode === "door"
        anchors.fill: parent
        focus: active

        sourceComponent: StaffDoor {
            objectName: "staffDoor"
            pad: root.staff.pad
            visit: root.visit
        }
    }
    Loader {
        active: root.visit.mode === "first" && (root.forms?.first ?? null) !== null
        height: parent.height - keys.shownHeight
        width: parent.width

        sourceComponent: FirstStart {
            display: root.display
            start: root.forms.first
        }
    }
    StaffRail {
        id: rail

        height: parent.height
        staff: root.staff
        visible: root.visit.mode === "staff"
        visit: root.visit
    }
    StaffPages {
        active: root.visit.mode === "staff"
        anchors.left: rail.right
        anchors.right: parent.right
        display: root.display
        height: parent.height - keys.shownHeight
        staff: root.staff
        visit: root.visit
    }
    Loader {
        active: root.visit.mode === "staff" && root.works !== null
        anchors.fill: parent
        z: 10

        sourceComponent: PublishSheet {
            publish: root.works.publish
        }
    }
    StaffKeyboard {
        id: keys

        allowed: root.display.keyboardReady && root.staff.page !== "editor" // which has one of its own
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
