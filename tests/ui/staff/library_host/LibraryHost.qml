pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.staff
import ui.theme

// A window with the page of versions, or of packs by stick, and nothing else of the kiosk.
Window {
    id: root

    property bool byStick: false
    required property DisplayViewModel display
    required property PackStickViewModel stick
    required property VersionsViewModel versions

    color: Theme.staffBg

    Binding {
        property: "iconsReady"
        target: Theme
        value: true
    }
    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    Loader {
        active: !root.byStick
        anchors.fill: parent

        sourceComponent: Versions {
            versions: root.versions

            onStickAsked: root.byStick = true
        }
    }
    Loader {
        active: root.byStick
        anchors.fill: parent

        sourceComponent: PackStick {
            stick: root.stick

            onBackAsked: root.byStick = false
        }
    }
}
