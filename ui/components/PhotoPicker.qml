pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ui.theme

// The pictures of the visitor's stick, a page at a time, and nothing else of the machine.
Item {
    id: root

    readonly property int columns: Theme.portrait ? 2 : Theme.textScale > 1.4 ? 3 : 4
    readonly property int perPage: columns * rows
    required property PickerViewModel picker
    readonly property int room: show.free - show.chosen
    readonly property int rows: Theme.portrait && Theme.textScale < 1.4 ? 3 : 2
    readonly property var show: picker.show

    onPerPageChanged: picker.fit(perPage)

    Words {
        id: head

        heading: true
        size: Theme.h2
        text: qsTr("Choose photos")
        width: parent.width
    }
    Words {
        id: line

        anchors.top: head.bottom
        color: Theme.ink2
        objectName: "pickerWords"
        size: Theme.dense
        text: root.room === 0 ? qsTr("No more photos fit.") : root.room === 1 ? qsTr("You can add 1 more.") : qsTr("You can add %1 more.").arg(root.room)
        width: parent.width
    }
    Item {
        id: grid

        anchors.bottom: foot.top
        anchors.bottomMargin: 24 * Theme.u
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: line.bottom
        anchors.topMargin: 16 * Theme.u

        Repeater {
            model: root.show.tiles.length

            PhotoTile {
                required property int index

                count: root.show.count
                height: (grid.height + Theme.gutter) / root.rows - Theme.gutter
                objectName: "tile-" + photo.number
                photo: root.show.tiles[index] ?? root.show.tiles[0]
                width: (grid.width + Theme.gutter) / root.columns - Theme.gutter
                x: index % root.columns * (width + Theme.gutter)
                y: Math.floor(index / root.columns) * (height + Theme.gutter)

                onClicked: root.picker.toggle(index)
            }
        }
    }
    Flow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24 * Theme.u
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap
        width: parent.width

        TouchButton {
            enabled: root.show.chosen > 0
            iconName: "mdi6.image-plus"
            kind: enabled ? "primary" : "outline"
            objectName: "addPhotos"
            text: root.show.chosen === 0 ? qsTr("Add photos") : root.show.chosen === 1 ? qsTr("Add 1 photo") : qsTr("Add %1 photos").arg(root.show.chosen)

            onClicked: root.picker.add()
        }
        TouchButton {
            enabled: root.show.page < root.show.pages - 1
            iconName: "mdi6.arrow-down"
            kind: "soft"
            objectName: "pagerMore"
            text: qsTr("More")
            visible: root.show.pages > 1

            onClicked: root.picker.turn(1)
        }
        TouchButton {
            enabled: root.show.page > 0
            iconName: "mdi6.arrow-up"
            kind: "soft"
            objectName: "pagerLess"
            text: qsTr("Up")
            visible: root.show.pages > 1

            onClicked: root.picker.turn(-1)
        }
        Words {
            color: Theme.ink2
            height: Theme.target
            rightPadding: 16 * Theme.u
            size: Theme.small
            strong: true
            text: qsTr("%1 of %2").arg(root.show.page + 1).arg(root.show.pages)
            visible: root.show.pages > 1
        }
    }
}
