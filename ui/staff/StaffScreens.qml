pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// Everything behind the door: the door itself, and staff mode with its rail, its pages and one keyboard for all of them.
Rectangle {
    id: root

    required property DisplayViewModel display
    readonly property var pages: ({
            "overview": overview,
            "outbox": outbox,
            "health": health,
            "record": record
        })
    required property StaffViewModel staff
    required property VisitViewModel visit

    color: Theme.staffBg

    MouseArea {
        anchors.fill: parent // nothing below hears a touch
    }
    Component {
        id: overview

        Overview {
            staff: root.staff
            visit: root.visit
        }
    }
    Component {
        id: outbox

        OutboxPage {
            staff: root.staff
        }
    }
    Component {
        id: health

        Health {
            staff: root.staff
        }
    }
    Component {
        id: record

        Record {
            staff: root.staff
        }
    }
    Loader {
        active: root.visit.mode === "door"
        anchors.fill: parent

        sourceComponent: StaffDoor {
            objectName: "staffDoor"
            pad: root.staff.pad
            visit: root.visit
        }
    }
    StaffRail {
        id: rail

        height: parent.height
        staff: root.staff
        visible: root.visit.mode === "staff"
        visit: root.visit
    }
    Loader {
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height - keys.shownHeight
        sourceComponent: root.visit.mode === "staff" ? root.pages[root.staff.page] ?? null : null
    }
    StaffKeyboard {
        id: keys

        allowed: root.display.keyboardReady
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
