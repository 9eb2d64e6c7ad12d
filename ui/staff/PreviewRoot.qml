pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.screens
import ui.theme

// One panel as patients see it, with the line over it and the bar under it. Drawn out of sight, in an engine of its own.
Rectangle {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    readonly property var group: panels.count > 0 ? panels.group(0) : ({})
    required property PackViewModel pack
    readonly property PanelsModel panels: pack.panels
    required property PreviewState preview

    color: Theme.bg

    Binding {
        property: "contrast"
        target: Theme
        value: root.display.contrast
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.display.textScale
    }
    Binding {
        property: "iconsReady"
        target: Theme
        value: root.display.iconsReady
    }
    Binding {
        property: "still"
        target: Theme
        value: true
    }
    Binding {
        property: "portrait"
        target: Theme
        value: root.height > root.width
    }
    Binding {
        property: "han"
        target: Theme
        value: root.display.han
    }
    Binding {
        property: "u"
        target: Theme
        value: root.display.unit(root.width, root.height)
    }
    PanelHost {
        id: panelHost

        live: root.preview.columns
        pack: root.pack
    }
    TopLine {
        id: topLine

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        clinicName: root.clinic.name
        clock: root.clinic.clock
        count: root.group.groupSize ?? 0
        counted: root.group.counted ?? false
        iconName: root.group.groupIcon ?? ""
        index: root.group.groupIndex ?? 0
        title: root.group.groupTitle ?? ""
    }
    Repeater {
        model: root.panels

        Page {
            calm: true
            height: bar.y - topLine.height
            host: panelHost
            resting: false
            seen: true
            width: root.width
            y: topLine.height

            onOverflowsChanged: root.preview.tell(overflows)
        }
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        display: root.display
        nextText: root.group.next || qsTr("Next")
        width: root.width
    }
}
