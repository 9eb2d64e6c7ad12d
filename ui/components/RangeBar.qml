import QtQuick
import ui.theme

// A share from 0 to 100 as a bar, and under its end the range in which the true share most likely lies.
Item {
    id: root

    required property color paint
    required property var track // low, value, high in percent

    implicitHeight: (range.visible ? 48 : 24) * Theme.u

    Rectangle {
        border.color: Theme.countNone
        border.width: 2 * Theme.u
        color: "transparent"
        height: 24 * Theme.u
        radius: height / 2
        width: root.width
    }
    Rectangle {
        color: root.paint
        height: 24 * Theme.u
        radius: height / 2
        width: root.width * root.track[1] / 100
    }
    Item {
        id: range

        height: 16 * Theme.u
        visible: root.track[2] > root.track[0]
        width: root.width * (root.track[2] - root.track[0]) / 100
        x: root.width * root.track[0] / 100
        y: 31 * Theme.u

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            height: 4 * Theme.u
            width: parent.width
        }
        Rectangle {
            color: Theme.ink
            height: parent.height
            width: 4 * Theme.u
        }
        Rectangle {
            color: Theme.ink
            height: parent.height
            width: 4 * Theme.u
            x: parent.width - width
        }
    }
}
