pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What may lie over the attract screen: the cleaning, the night.
Item {
    id: root

    readonly property var modes: ({
            "cleaning": cleaning,
            "night": night
        })
    required property VisitViewModel visit

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
