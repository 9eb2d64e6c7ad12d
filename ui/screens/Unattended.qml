pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components

// What may lie over the attract screen: the card for staff, the cleaning, the night.
Item {
    id: root

    readonly property var modes: ({
            "card": card,
            "cleaning": cleaning,
            "night": night
        })
    required property VisitViewModel visit

    Component {
        id: card

        StaffCard {
            objectName: "staffCard"

            onCleanAsked: root.visit.clean()
            onClosed: root.visit.dismiss()
        }
    }
    Component {
        id: cleaning

        Cleaning {
            objectName: "cleaning"
            visit: root.visit
        }
    }
    Component {
        id: night

        Night {
            onWoken: root.visit.wake()
        }
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.modes[root.visit.mode] ?? null
    }
}
