import QtQuick
import QtQuick.Templates as T
import ui.theme

// A door on the home screen: a picture on a colored floor, or in high contrast and large text an icon in a row.
T.AbstractButton {
    id: root

    property bool close: false // in the lower part of the screen, where there is little room
    readonly property bool dark: tint === "night" && !Theme.contrast
    required property string iconName
    required property url image
    readonly property bool pictured: !plain && image.toString() !== ""
    property bool plain: false
    property string subtitle: ""
    required property string tileStyle
    required property string tint

    Accessible.name: subtitle !== "" && !plain ? qsTr("%1. %2").arg(text).arg(subtitle) : text
    Accessible.role: Accessible.Button
    focusPolicy: Qt.TabFocus

    background: PressFloor {
        id: floor

        button: root
        edge: root.tileStyle === "large" && !Theme.contrast ? 8 * Theme.u : Theme.tileEdge
        tint: root.tint
    }
    contentItem: Item {
        id: face

        y: root.down ? Theme.tileEdge : 0

        Image {
            id: picture

            readonly property bool wide: implicitWidth > 2.2 * implicitHeight

            anchors.right: parent.right
            asynchronous: true
            fillMode: wide ? Image.PreserveAspectCrop : Image.PreserveAspectFit
            height: parent.height
            source: root.pictured ? root.image : ""
            sourceSize.height: Math.round(height)
            verticalAlignment: Image.AlignBottom
            visible: root.pictured
            width: wide ? parent.width : implicitWidth
        }
        Item {
            height: parent.height
            visible: root.pictured && !root.down
            width: parent.width

            RoundFrame {
                corner: Theme.radiusCard
                outside: Theme.floorEdge(root.tint)
                reach: Math.ceil(0.42 * corner)
            }
        }
        Item {
            height: parent.height + (root.down ? 0 : floor.edge)
            visible: root.pictured
            width: parent.width

            RoundFrame {
                corner: Theme.radiusCard
                reach: Math.ceil(0.42 * corner) + 2 // over the soft rim of the frame below, short of the next tile
            }
        }
        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            color: root.dark ? Theme.nightInk : Theme.accent
            name: root.iconName
            size: (root.plain && !root.close ? 72 : 52) * Theme.u
            visible: !root.pictured
            x: (root.close ? 28 : 40) * Theme.u
        }
        Column {
            readonly property bool middle: !root.pictured

            anchors.verticalCenter: middle ? parent.verticalCenter : undefined
            width: parent.width - x - (root.plain && !root.close ? 112 : 24) * Theme.u
            x: middle ? icon.x + icon.width + (root.close ? 20 : 36) * Theme.u : (root.tileStyle === "large" ? 40 : 32) * Theme.u
            y: middle ? 0 : (root.tileStyle === "large" ? 32 : 24) * Theme.u

            EvenWords {
                Accessible.ignored: true
                color: root.dark ? Theme.nightInk : Theme.ink
                heading: true
                room: parent.width
                size: root.plain ? (root.close ? 36 : 54) * Theme.u : root.tileStyle === "large" ? Theme.tile : root.tileStyle === "medium" ? Theme.h3 : Theme.button
                text: root.text
            }
            EvenWords {
                Accessible.ignored: true
                color: root.dark ? Theme.nightInk2 : root.tileStyle === "row" ? Theme.ink2 : Theme.ink
                room: parent.width * (root.tileStyle === "medium" ? 0.56 : root.tileStyle === "large" && !picture.wide ? 0.4 : 1)
                size: root.tileStyle === "large" ? 36 * Theme.u : root.tileStyle === "medium" ? 30 * Theme.u : 28 * Theme.u
                text: root.subtitle
                visible: text !== "" && !root.plain
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 40 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            color: root.dark ? Theme.nightInk : Theme.accent
            name: "mdi6.arrow-right"
            size: 56 * Theme.u
            visible: root.plain && !root.close
        }
    }

    Accessible.onPressAction: root.click()
}
