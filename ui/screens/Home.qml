pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The doors: two stories lead, safety and results stand side by side and equal.
Item {
    id: root

    required property string clinicName
    required property string clock
    required property DisplayViewModel display
    required property string folder
    readonly property bool plain: Theme.contrast || Theme.textScale > 1.1
    readonly property real tileWidth: width - 2 * Theme.margin
    required property var tiles
    required property VisitViewModel visit

    signal staffAsked

    TopLine {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        clinicName: ""
        clock: root.clock
        iconName: "mdi6.hospital-building"
        title: root.clinicName !== "" ? root.clinicName : qsTr("CAR-T treatment")

        onStaffAsked: root.staffAsked()
    }
    Words {
        id: question

        heading: true
        size: Theme.h1
        text: qsTr("What would you like to know?")
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: 104 * Theme.u
    }
    Flow {
        id: doors

        readonly property real plainHeight: (bar.y - y - 24 * Theme.u - (plainRows - 1) * spacing) / Math.max(1, plainRows)
        readonly property int plainRows: Math.ceil(root.tiles.length / (Theme.portrait ? 1 : 2))

        spacing: root.plain ? 24 * Theme.u : Theme.gutter - 4 * Theme.u
        width: root.tileWidth + 1
        x: Theme.margin
        y: question.y + question.height + 24 * Theme.u

        Repeater {
            model: root.tiles

            Tile {
                readonly property bool half: Theme.portrait ? !root.plain && modelData.style !== "large" : root.plain || modelData.style === "large"
                required property var modelData

                height: root.plain ? Math.min(doors.plainHeight, 240 * Theme.u) : (modelData.style === "large" ? 330 : modelData.style === "medium" ? 212 : 100) * Theme.u
                iconName: modelData.icon ?? ""
                image: modelData.image ? root.folder + "/" + modelData.image : ""
                objectName: "tile-" + modelData.id
                plain: root.plain
                subtitle: modelData.subtitle ?? ""
                text: modelData.title
                tileStyle: modelData.style
                tint: modelData.tint === "white" ? "surface" : modelData.tint
                width: half ? (root.tileWidth - doors.spacing) / 2 : Theme.portrait ? root.tileWidth : (root.tileWidth - 3 * doors.spacing) / 4

                onClicked: root.visit.open(modelData.opens)
            }
        }
    }
    BottomBar {
        id: bar

        anchors.bottom: parent.bottom
        backEnabled: false
        display: root.display
        homeCurrent: true
        nextEnabled: false
        width: root.width
    }
}
