pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.components
import ui.theme

// The doors: two stories lead, safety and results stand side by side and equal.
Item {
    id: root

    required property ClinicViewModel clinic
    required property DisplayViewModel display
    required property string folder
    readonly property bool low: Theme.lowered && !Theme.portrait
    readonly property bool plain: Theme.contrast || Theme.textScale > 1.1 || Theme.lowered
    property SpeechViewModel speech: null
    readonly property real tileWidth: width - 2 * Theme.margin
    required property var tiles
    readonly property string today: clinic.moment.toLocaleDateString(Qt.locale(display.language), Theme.portrait ? qsTr("ddd d MMMM") : qsTr("dddd d MMMM"))
    required property VisitViewModel visit

    signal staffAsked

    TopLine {
        id: topLine

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        clinicName: ""
        clock: root.clinic.clock
        date: root.today
        iconName: "mdi6.hospital-building"
        title: root.low ? question.text : root.clinic.name !== "" ? root.clinic.name : qsTr("CAR-T treatment")

        onStaffAsked: root.staffAsked()
    }
    Words {
        id: question

        heading: true
        size: Theme.h1
        text: qsTr("What would you like to know?")
        visible: !root.low
        width: root.width - 2 * Theme.margin
        x: Theme.margin
        y: topLine.height
    }
    Flow {
        id: doors

        readonly property int columns: root.low ? 3 : Theme.portrait && !Theme.lowered ? 1 : 2
        readonly property real plainHeight: (bar.y - y - 24 * Theme.u - (plainRows - 1) * spacing) / Math.max(1, plainRows)
        readonly property int plainRows: Math.ceil(root.tiles.length / columns)

        spacing: root.low ? 16 * Theme.u : root.plain ? 24 * Theme.u : Theme.gutter - (Theme.portrait ? 0 : 4) * Theme.u
        width: root.tileWidth + 1
        x: Theme.margin
        y: root.low ? Theme.topHeight : question.y + question.height + 24 * Theme.u

        Repeater {
            model: root.tiles

            Tile {
                readonly property int across: root.plain ? doors.columns : Theme.portrait ? modelData.style === "large" ? 1 : 2 : Math.min(mates, modelData.style === "large" ? 2 : 4)
                readonly property int mates: root.tiles.filter(tile => tile.style === modelData.style).length // a region may hold some back
                required property var modelData

                close: Theme.lowered
                height: root.plain ? Math.min(doors.plainHeight, 240 * Theme.u) : (modelData.style === "large" ? 330 : modelData.style === "medium" ? 212 : 100) * Theme.u
                iconName: modelData.icon ?? ""
                image: modelData.image ? root.folder + "/" + modelData.image : ""
                objectName: "tile-" + modelData.id
                plain: root.plain
                subtitle: modelData.subtitle ?? ""
                text: modelData.title
                tileStyle: modelData.style
                tint: modelData.tint === "white" ? "surface" : modelData.tint
                width: (root.tileWidth - (across - 1) * doors.spacing) / across

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
        speech: root.speech
        width: root.width
    }
}
